package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final LoopbackServer server = new LoopbackServer();

    @AfterEach
    void close() {
        server.close();
    }

    private Pages<Object> pages() {
        ApiHttp http = new ApiSettings().http("api", server.url());
        return Pages.of(
                http.get("/a").query("size", 2).returns(JsonCodecs.FREE_FORM),
                "pageToken",
                page -> page.get("items") instanceof List<?> items ? List.copyOf(items) : List.of(),
                page -> Objects.toString(page.get("next"), null));
    }

    private List<String> targets() {
        return server.requests.stream().map(LoopbackServer.Request::target).toList();
    }

    @Test
    void emptyPagesAreWalkedOver() {
        server.answer(200, "{\"next\":\"t 1\"}")
                .answer(200, "{\"items\":[1,2],\"next\":\"t2\"}")
                .answer(200, "{\"items\":[],\"next\":\"t3\"}")
                .answer(200, "{\"items\":[3],\"next\":\"\"}");
        assertThat(pages()).containsExactly(1L, 2L, 3L);
        assertThat(targets())
                .containsExactly(
                        "/a?size=2", "/a?size=2&pageToken=t%201", "/a?size=2&pageToken=t2", "/a?size=2&pageToken=t3");
    }

    @Test
    void pagesAreFetchedWhenNeededAndAnewEachTime() {
        Pages<Object> pages = pages();
        assertThat(server.requests).isEmpty();
        server.answer(200, "{\"items\":[1,2],\"next\":\"t\"}");
        Iterator<Object> iterator = pages.iterator();
        assertThat(server.requests).isEmpty();
        assertThat(iterator.next()).isEqualTo(1L);
        assertThat(iterator.next()).isEqualTo(2L);
        assertThat(server.requests).hasSize(1);
        server.answer(200, "{\"items\":[3]}");
        assertThat(iterator.next()).isEqualTo(3L);
        assertThat(iterator.hasNext()).isFalse();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        server.answer(200, "{\"items\":[4,5],\"next\":\"t\"}");
        assertThat(pages.stream().limit(2)).containsExactly(4L, 5L);
        assertThat(server.requests).hasSize(3);
    }

    @Test
    void pagesAsSuch() {
        server.answer(200, "{\"items\":[1],\"next\":\"t\"}").answer(200, "{\"items\":[]}");
        assertThat(pages().pages())
                .containsExactly(new Pages.Page<>(List.of(1L), "t"), new Pages.Page<>(List.of(), null));
    }

    @Test
    void aPageThatNamesItselfIsNoticed() {
        server.answer(200, "{\"next\":\"t\"}").answer(200, "{\"items\":[1],\"next\":\"t\"}");
        Iterator<Object> iterator = pages().iterator();
        assertThat(iterator.next()).isEqualTo(1L);
        assertThatThrownBy(iterator::hasNext)
                .isInstanceOf(PagingException.class)
                .isInstanceOf(ClientException.class)
                .hasMessage("The page with the token t was fetched before");
    }

    @Test
    void aCircleIsNoticed() {
        server.answer(200, "{\"next\":\"a\"}").answer(200, "{\"next\":\"b\"}").answer(200, "{\"next\":\"a\"}");
        assertThatThrownBy(() -> pages().stream().toList()).isInstanceOf(PagingException.class);
        assertThat(server.requests).hasSize(3);
    }

    @Test
    void whatGoesWrongWithACallComesThrough() {
        server.answer(200, "{\"items\":[1],\"next\":\"a\"}").answer(404, "");
        Iterator<Object> iterator = pages().iterator();
        iterator.next();
        assertThatThrownBy(iterator::next).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anyCallCanBeTheNext() {
        ApiHttp http = new ApiSettings().http("api", server.url());
        server.answer(200, "{\"next\":\"b\"}").answer(200, "{\"items\":[1]}");

        assertThat(Pages.of(
                        token -> http.get("/" + (token == null ? "a" : token)).returns(JsonCodecs.FREE_FORM),
                        page -> page.get("items") instanceof List<?> items ? List.<Object>copyOf(items) : List.of(),
                        page -> Objects.toString(page.get("next"), null)))
                .containsExactly(1L);
        assertThat(targets()).containsExactly("/a", "/b");
    }

    @Test
    void aWalkCanBeginWhereAnotherEnded() {
        server.answer(200, "{\"items\":[1],\"next\":\"t\"}");
        String token = pages().pages().findFirst().orElseThrow().nextPageToken();
        server.answer(200, "{\"items\":[2]}");

        assertThat(pages().from(Objects.requireNonNull(token))).containsExactly(2L);
        assertThat(targets()).containsExactly("/a?size=2", "/a?size=2&pageToken=t");
    }

    @Test
    void whatIsSetForTheCallsIsSetForEach() {
        server.answer(200, "{\"next\":\"t\"}").answer(503, "");
        Pages<Object> pages = pages().header("X-Trace", "7").retryPolicy(RetryPolicy.NONE);

        assertThatThrownBy(() -> pages.stream().toList()).isInstanceOf(ServerException.class);
        assertThat(server.requests)
                .hasSize(2)
                .allMatch(request -> request.header("X-trace").equals("7"));

        server.stall();
        assertThatThrownBy(() -> pages.timeout(Duration.ofMillis(50)).stream().toList())
                .isInstanceOf(NetworkException.class);
    }
}
