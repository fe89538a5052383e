package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                token -> http.get("/a").query("pageToken", token).returns(JsonCodecs.FREE_FORM),
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
        assertThat(targets()).containsExactly("/a", "/a?pageToken=t%201", "/a?pageToken=t2", "/a?pageToken=t3");
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
}
