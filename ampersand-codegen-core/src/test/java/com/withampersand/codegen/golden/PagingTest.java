package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.withampersand.codegen.runtime.NetworkException;
import com.withampersand.codegen.runtime.PagingException;
import com.withampersand.codegen.runtime.RetryPolicy;
import com.withampersand.codegen.runtime.ServerException;
import golden.paging.ArchiveClient;
import golden.paging.model.CreateScanRequest;
import golden.paging.model.Paper;
import golden.paging.model.ScansTrouble;
import golden.paging.model.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists in pages, and clients over several documents. */
class PagingTest {

    private static final byte[] BUSY = "{\"message\":\"busy\"}".getBytes(StandardCharsets.UTF_8);

    private CannedServer papers;
    private CannedServer scans;

    @BeforeEach
    void start() throws IOException {
        papers = new CannedServer();
        scans = new CannedServer();
    }

    @AfterEach
    void stop() {
        papers.close();
        scans.close();
    }

    private ArchiveClient.Builder builder() {
        return ArchiveClient.builder()
                .archiveKey("k")
                .serverUrl(ArchiveClient.Server.PAPERS, papers.url())
                .serverUrl(ArchiveClient.Server.SCANS, scans.url())
                .retryPolicy(new RetryPolicy(1, Duration.ZERO, Duration.ofSeconds(1)));
    }

    private ArchiveClient client() {
        return builder().defaultRoom("cellar").build();
    }

    @Test
    void theItemsOfAllPagesComeAsOneAndEmptyPagesAreWalkedOver() {
        papers.json("{\"papers\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"nextPageToken\":\"a/b\"}")
                .json("{\"papers\":[],\"nextPageToken\":\"c\"}")
                .json("{\"papers\":[{\"id\":\"3\"}]}");

        assertThat(client().papers().list(q -> q.pageSize(2)))
                .extracting(Paper::id)
                .containsExactly("1", "2", "3");
        assertThat(papers.requests())
                .extracting(CannedServer.Request::line)
                .containsExactly(
                        "GET /rooms/cellar/papers?pageSize=2",
                        "GET /rooms/cellar/papers?pageSize=2&pageToken=a%2Fb",
                        "GET /rooms/cellar/papers?pageSize=2&pageToken=c");
    }

    @Test
    void aPageIsFetchedOnlyWhenItIsNeeded() {
        papers.json("{\"papers\":[{\"id\":\"1\"}],\"nextPageToken\":\"more\"}");
        var list = client().papers().list();

        assertThat(papers.requests()).isEmpty();
        assertThat(list.iterator().next().id()).isEqualTo("1");
        assertThat(papers.requests()).hasSize(1);
    }

    @Test
    void eachIterationStartsAnew() {
        papers.json("{\"papers\":[{\"id\":\"1\"}]}").json("{\"papers\":[{\"id\":\"2\"}],\"nextPageToken\":\"\"}");
        var list = client().papers().list();

        assertThat(list.stream()).extracting(Paper::id).containsExactly("1");
        assertThat(list.pages()).hasSize(1);
    }

    @Test
    void iterationMayStartAtAToken() {
        papers.json("{\"papers\":[{\"id\":\"5\"}],\"nextPageToken\":\"y\"}").json("{\"papers\":[]}");

        assertThat(client().papers().list(q -> q.pageToken("x"))).hasSize(1);
        assertThat(papers.requests())
                .extracting(CannedServer.Request::line)
                .containsExactly("GET /rooms/cellar/papers?pageToken=x", "GET /rooms/cellar/papers?pageToken=y");
    }

    @Test
    void aTokenThatComesTwiceEndsInAnErrorInsteadOfNever() {
        papers.json("{\"papers\":[],\"nextPageToken\":\"x\"}").json("{\"papers\":[],\"nextPageToken\":\"x\"}");

        assertThatExceptionOfType(PagingException.class)
                .isThrownBy(() -> client().papers().list().iterator().hasNext());
    }

    @Test
    void theTokenMayBeFurtherInOrNullOrMissing() {
        papers.json("{\"results\":[\"a\"],\"pagination\":{\"nextPageToken\":\"t\"}}")
                .json("{\"results\":[\"b\"],\"pagination\":{\"nextPageToken\":null,\"done\":true}}")
                .json("{\"results\":[\"c\"]}");

        assertThat(client().shelves().list(3L)).containsExactly("a", "b");
        assertThat(papers.last().line()).isEqualTo("GET /shelves?floor=3&cursor=t");
        assertThat(client().shelves().list(4L)).containsExactly("c");
    }

    @Test
    void onePageCanBeAskedForByItself() {
        papers.json("{\"papers\":[],\"nextPageToken\":\"t\"}");

        assertThat(client().papers().listCall(q -> {}).execute().nextPageToken())
                .isEqualTo("t");
    }

    @Test
    void eachDocumentHasItsServer() {
        CreateScanRequest request = CreateScanRequest.builder()
                .paper(Paper.builder().id("p").build())
                .trouble(ScansTrouble.builder().code(1L).build())
                .build();

        client().scans().create(request);

        assertThat(papers.requests()).isEmpty();
        assertThat(scans.last().line()).isEqualTo("POST /rooms/cellar/scans");
        assertThat(scans.last().body()).isEqualTo("{\"paper\":{\"id\":\"p\"},\"trouble\":{\"code\":1}}");
        assertThat(scans.last().header("X-Archive-Key")).isEqualTo("k");
    }

    @Test
    void theClientsValueGoesIntoThePathAndCanBeChangedForACopy() {
        papers.json("{\"id\":\"1\"}").json("{\"id\":\"1\"}");
        ArchiveClient client = client();

        client.withDefaultRoom("attic/2").papers().get("1");
        client.papers().get("1");

        assertThat(papers.requests())
                .extracting(CannedServer.Request::line)
                .containsExactly("GET /rooms/attic%2F2/papers/1", "GET /rooms/cellar/papers/1");
    }

    @Test
    void aCallThatLacksTheClientsValueSaysWhatToCall() {
        ArchiveClient client = builder().build();

        assertThatIllegalStateException()
                .isThrownBy(() -> client.papers().get("1"))
                .withMessageContaining("needs roomId")
                .withMessageContaining("defaultRoom(");
        assertThat(papers.requests()).isEmpty();
    }

    @Test
    void anIdThatWouldLeadElsewhereIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> client().papers().get(".."));
        assertThatIllegalArgumentException().isThrownBy(() -> client().papers().get(""));
        assertThat(papers.requests()).isEmpty();
    }

    @Test
    void aGetIsTriedAgainAndOneWithSideEffectsIsNot() {
        papers.answer(503, "application/json", BUSY).json("{\"id\":\"1\"}");
        assertThat(client().papers().get("1").id()).isEqualTo("1");
        assertThat(papers.requests()).hasSize(2);

        papers.answer(503, "application/json", BUSY).json("{}");
        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> client().papers().touch("1"))
                .satisfies(failure -> assertThat(failure.problem(Trouble.class))
                        .extracting(Trouble::message)
                        .isEqualTo("busy"));
        assertThat(papers.requests()).hasSize(3);
        assertThat(papers.last().line()).isEqualTo("GET /rooms/cellar/papers/1:touch");
    }

    @Test
    void aServerThatIsNotThereIsANetworkFailure() {
        ArchiveClient client = builder().defaultRoom("cellar").build();
        papers.close();

        assertThatExceptionOfType(NetworkException.class)
                .isThrownBy(() -> client.papers().get("1"))
                .withMessageContaining("GET /rooms/{roomId}/papers/{paperId}");
    }

    @Test
    void anOffsetGoesOnUntilTheTotalIsReached() {
        papers.json("{\"drawers\":[\"a\",\"b\"],\"meta\":{\"total\":3}}")
                .json("{\"drawers\":[\"c\"],\"meta\":{\"total\":3}}");

        assertThat(client().shelves().listDrawers(q -> q.limit(2L))).containsExactly("a", "b", "c");
        assertThat(papers.requests())
                .extracting(CannedServer.Request::line)
                .containsExactly("GET /drawers?limit=2", "GET /drawers?limit=2&offset=2");
    }

    @Test
    void anOffsetWithoutATotalGoesOnUntilNothingComes() {
        papers.json("{\"drawers\":[\"a\"]}").json("{\"drawers\":[]}");

        assertThat(client().shelves().listDrawers()).containsExactly("a");
    }

    @Test
    void pageNumbersGoOnWhileThereAreMore() {
        papers.json("{\"readers\":[\"a\"],\"has_more\":true}").json("{\"readers\":[\"b\"],\"has_more\":false}");

        assertThat(client().readers().list()).containsExactly("a", "b");
        assertThat(papers.requests())
                .extracting(CannedServer.Request::line)
                .containsExactly("GET /readers", "GET /readers?page=1");
    }

    @Test
    void aUrlInTheAnswerLeadsOnAndNotToAnotherServer() {
        papers.json("{\"next\":\"" + papers.url() + "/readers/r/notes?after=7\",\"results\":[\"a\"]}")
                .json("{\"next\":\"https://elsewhere.example/\",\"results\":[\"b\"]}");
        Iterator<String> notes = client().readers().listNotes("r").iterator();

        assertThat(notes.next()).isEqualTo("a");
        assertThat(notes.next()).isEqualTo("b");
        assertThatExceptionOfType(PagingException.class).isThrownBy(notes::hasNext);
        assertThat(papers.last().line()).isEqualTo("GET /readers/r/notes?after=7");
        assertThat(papers.last().header("X-Archive-Key")).isEqualTo("k");
    }

    @Test
    void aLinkInTheHeaderIsLookedForAndAListWithoutIsWhole() {
        papers.json("[{\"id\":\"1\"}]");

        assertThat(client().readers().listLoans("r")).extracting(Paper::id).containsExactly("1");
    }

    @Test
    void theOverlaySaysHowAndWhetherThereArePages() {
        papers.json("{\"stamps\":[\"a\"],\"warnings\":[],\"size\":2}")
                .json("{\"stamps\":[\"b\"],\"size\":2}")
                .json("[\"c\"]");

        assertThat(client().stamps().list()).containsExactly("a", "b");
        assertThat(papers.last().line()).isEqualTo("GET /stamps?begin=1");
        List<String> recent = client().stamps().listRecentStamps();
        assertThat(recent).containsExactly("c");
    }
}
