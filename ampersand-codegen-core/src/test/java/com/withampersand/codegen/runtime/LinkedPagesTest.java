package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedPagesTest {

    private final LoopbackServer server = new LoopbackServer();

    @AfterEach
    void close() {
        server.close();
    }

    private ApiHttp http() {
        return new ApiSettings()
                .credential("key", Credential.header("X-Key", () -> "s3cret"))
                .http("api", server.url() + "/v1");
    }

    private Pages<Object> byHeader() {
        return LinkedPages.byHeader(
                http().get("/a").query("q", "x y").auth("key").returns(JsonCodecs.list(JsonCodecs.ANY)), List::copyOf);
    }

    private Pages<Object> byUrl() {
        return LinkedPages.byUrl(
                http().get("/a").auth("key").returns(JsonCodecs.FREE_FORM),
                page -> page.get("items") instanceof List<?> items ? List.copyOf(items) : List.of(),
                page -> page.get("next"));
    }

    private List<String> targets() {
        return server.requests.stream().map(LoopbackServer.Request::target).toList();
    }

    @Test
    void theHeaderLeadsFromPageToPage() {
        server.answer(200, "[1]", "Link", "<" + server.url() + "/v1/a?page=2>; rel=\"next\", </v1/a?page=9>; rel=last")
                .answer(200, "[]", "Link", "</>; rel=first", "Link", "</v1/b?page=3>; rel=next")
                .answer(200, "[2]", "Link", "<?page=1>; rel=prev");

        assertThat(byHeader()).containsExactly(1L, 2L);
        assertThat(targets()).containsExactly("/v1/a?q=x%20y", "/v1/a?page=2", "/v1/b?page=3");
        assertThat(server.requests).allMatch(request -> request.header("X-key").equals("s3cret"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"/v1/a?c=2, /v1/a?c=2", "?c=2, /v1/a?c=2", "b?c=2, /v1/b?c=2", "../c?d=%2F, /c?d=%2F", "' /x ', /x"
            })
    void aUrlMayBeRelativeToThePage(String url, String target) {
        server.answer(200, "{\"items\":[1],\"next\":\"" + url.replace("'", "") + "\"}")
                .answer(200, "{\"items\":[2],\"next\":null}");

        assertThat(byUrl()).containsExactly(1L, 2L);
        assertThat(targets()).containsExactly("/v1/a", target);
    }

    @Test
    void anEmptyUrlIsNone() {
        server.answer(200, "{\"items\":[1],\"next\":\"\"}");
        assertThat(byUrl()).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost.example/v1/a",
                "//other.example/a",
                "https://127.0.0.1/",
                "http://127.0.0.1/",
                "http://user@other_host/",
                "http://127.0.0.1@other.example/",
                "mailto:a@b.example"
            })
    void anotherServerIsNotAsked(String url) {
        server.answer(200, "{\"items\":[1],\"next\":\"" + url + "\"}");

        assertThatThrownBy(() -> byUrl().stream().toList())
                .isInstanceOf(PagingException.class)
                .hasMessageContaining("GET /a has its next page at ")
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> byUrl().from(url).stream().toList()).isInstanceOf(PagingException.class);
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void whatIsNoUrlIsAnErrorThatDoesNotQuoteIt() {
        server.answer(200, "{\"next\":\"/a b?token=s3cret\"}");

        assertThatThrownBy(() -> byUrl().stream().toList())
                .isInstanceOf(PagingException.class)
                .hasMessage("GET /a has a next page whose URL cannot be read: Illegal character in path");
    }

    @Test
    void aCircleIsNoticed() {
        server.answer(200, "[1]", "Link", "<?p=2>;rel=next").answer(200, "[2]", "Link", "<?p=2>;rel=next");

        assertThatThrownBy(() -> byHeader().stream().toList()).isInstanceOf(PagingException.class);
        assertThat(server.requests).hasSize(2);
    }

    @Test
    void aWalkCanBeginWhereAnotherEnded() {
        server.answer(200, "[1]", "Link", "<?p=2>;rel=next").answer(200, "[2]");
        String token = byHeader().pages().findFirst().orElseThrow().nextPageToken();

        assertThat(token).isEqualTo(server.url() + "/v1/a?p=2");
        assertThat(byHeader().from(Objects.requireNonNull(token))).containsExactly(2L);
    }

    /** Cases of RFC 8288, sections 3 and 3.5, and appendix B. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "<a>; rel=next | a",
                "<a>;rel=\"next\" | a",
                "<a> ; REL = NEXT | a",
                "<a>; rel=\"start next\" | a",
                "<a>; rel=nextish | none",
                "<a>; title=\"x, y; rel=next\"; rel=prev, <b>; rel=next | b",
                "<a>; title=\"say \\\"rel=next\\\"\" | none",
                "<a>; rel=prev; rel=next | none",
                "<a>; rel=next; anchor=\"#foo\" | none",
                "<a>; anchor=\"/x\"; rel=next, <b>; rel=next | b",
                "<a,b;c>; rel=next | a,b;c",
                "<a>, <b>; rel=next | b",
                ",, <a>; rel=next | a",
                "<a>;; rel=next | a",
                "<a>; title*=UTF-8'de'n%c3%a4chstes; rel=next | a",
                "<a>; rel=\"next | a",
                "<a> | none",
                "<a | none",
                "a; rel=next | none",
                "`` | none"
            })
    void theHeaderIsReadByItsGrammar(String field, String target) {
        assertThat(LinkHeader.next(List.of(field))).isEqualTo(target);
    }
}
