package com.example.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.ampersand.model.ListOperationsResponse;
import com.example.ampersand.model.Operation;
import com.example.ampersand.runtime.Pages;
import com.example.ampersand.runtime.PagingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagingTest extends LoopbackTest {

    private static final String PATH = "GET /v1/projects/my-project/integrations/intg/installations/inst/operations";

    @Test
    void allPagesAreWalkedEmptyOnesToo() {
        server.json(200, page("\"t/2\"", "1", "2"))
                .json(200, page("\"t3\""))
                .json(200, page("\"t4\""))
                .json(200, page("null", "3"));

        List<String> ids = new ArrayList<>();
        for (Operation operation : client.operations().list("intg", "inst", q -> q.pageSize(2))) {
            ids.add(operation.id());
        }

        assertThat(ids).containsExactly("1", "2", "3");
        assertThat(server.lines())
                .containsExactly(
                        PATH + "?pageSize=2",
                        PATH + "?pageSize=2&pageToken=t%2F2",
                        PATH + "?pageSize=2&pageToken=t3",
                        PATH + "?pageSize=2&pageToken=t4");
    }

    @Test
    void anEmptyTokenEndsTheListAndAnEmptyListIsEmpty() {
        server.json(200, page("\"\""));

        assertThat(client.operations().list("intg", "inst")).isEmpty();
        assertThat(server.lines()).containsExactly(PATH);
    }

    @Test
    void pagesAreFetchedWhenTheyAreNeeded() {
        Pages<Operation> pages = client.operations().list("intg", "inst");
        assertThat(server.requests()).isEmpty();
        server.json(200, page("\"t2\"", "1", "2"));

        Iterator<Operation> operations = pages.iterator();
        operations.next();
        operations.next();
        assertThat(server.requests()).hasSize(1);

        server.json(200, page("null", "3"));
        assertThat(operations.hasNext()).isTrue();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void eachWalkStartsAnew() {
        server.json(200, page("null", "1")).json(200, page("null", "2"));
        Pages<Operation> pages = client.operations().list("intg", "inst");

        assertThat(pages.stream().map(Operation::id)).containsExactly("1");
        assertThat(pages.stream().map(Operation::id)).containsExactly("2");
    }

    @Test
    void pagesCanBeHadAsSuch() {
        server.json(200, page("\"t2\"", "1", "2")).json(200, page("\"t3\"")).json(200, page("null", "3"));

        assertThat(client.operations().list("intg", "inst").pages())
                .extracting(page -> page.items().size())
                .containsExactly(2, 0, 1);
    }

    @Test
    void aWalkCanStartAtAToken() {
        server.json(200, page("\"t8\"", "1")).json(200, page("null", "2"));

        assertThat(client.operations().list("intg", "inst", q -> q.pageToken("t7")))
                .extracting(Operation::id)
                .containsExactly("1", "2");
        assertThat(server.lines()).containsExactly(PATH + "?pageToken=t7", PATH + "?pageToken=t8");
    }

    @Test
    void aServerThatRunsInCirclesIsFoundOut() {
        server.json(200, page("\"t2\"", "1")).json(200, page("\"t2\"", "2"));

        assertThatThrownBy(
                        () -> client.operations().list("intg", "inst").stream().count())
                .isInstanceOf(PagingException.class)
                .hasMessageContaining("t2");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void onePageIsACallLikeAnyOther() {
        server.json(200, page("\"t2\"", "1"));

        ListOperationsResponse page =
                client.operations().listCall("intg", "inst", q -> {}).execute();

        assertThat(page.results()).hasSize(1);
        assertThat(page.pagination().done()).isFalse();
        assertThat(page.pagination().nextPageToken()).isEqualTo("t2");
    }

    @Test
    void itemsCanBePublishedAsTheyAreAskedFor() throws Exception {
        server.json(200, page("\"t2\"", "1")).json(200, page("null", "2"));
        List<String> ids = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> end = new CompletableFuture<>();

        client.operations().list("intg", "inst").publisher().subscribe(new Flow.Subscriber<>() {
            private Flow.@Nullable Subscription subscription;

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                this.subscription = subscription;
                subscription.request(1);
            }

            @Override
            public void onNext(Operation operation) {
                ids.add(operation.id());
                Objects.requireNonNull(subscription).request(1);
            }

            @Override
            public void onError(Throwable failure) {
                end.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                end.complete(null);
            }
        });

        end.get(10, TimeUnit.SECONDS);
        assertThat(ids).containsExactly("1", "2");
    }

    private static String page(String token, String... ids) {
        List<String> operations = new ArrayList<>();
        for (String id : ids) {
            operations.add("{\"id\":\"" + id + "\",\"status\":\"success\"}");
        }
        boolean done = token.equals("null");
        return "{\"results\":" + operations + ",\"pagination\":{\"done\":" + done + ",\"nextPageToken\":" + token
                + "}}";
    }
}
