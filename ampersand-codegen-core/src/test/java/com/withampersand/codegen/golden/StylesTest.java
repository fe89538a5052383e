package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import golden.parameters.CookiesClient;
import golden.parameters.HeadersClient;
import golden.parameters.PaintsClient;
import golden.parameters.PathsClient;
import golden.parameters.QueryClient;
import golden.parameters.model.Color;
import golden.parameters.model.Filter;
import golden.parameters.model.Shade;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Parameters of every style on the wire, to the byte. What is expected is what the table of style examples says (OpenAPI
 * 3.1.1, section 4.8.12.4; 3.2, 4.12.6): the empty string, a string, a list, an object.
 */
class StylesTest {

    private static final List<String> LIST = List.of("blue", "black", "brown");
    private static final Color COLOR = Color.builder().r(100L).g(200L).b(150L).build();
    private static final Filter FILTER = Filter.builder()
            .name("a b&c")
            .since(LocalDate.of(2024, 2, 29))
            .tags(List.of("x", "y,z"))
            .color(Color.builder().r(1L).build())
            .token("secret")
            .build();

    private CannedServer server;
    private PaintsClient client;

    @BeforeEach
    void start() throws IOException {
        server = new CannedServer();
        client = PaintsClient.builder().baseUrl(server.url()).build();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String path(Consumer<PathsClient> call) {
        call.accept(client.paths());
        return server.last().line().replaceFirst("GET .*/", "");
    }

    private String query(Consumer<QueryClient> call) {
        call.accept(client.query());
        String line = server.last().line();
        return line.contains("?") ? line.substring(line.indexOf('?') + 1) : "";
    }

    private CannedServer.Request headers(Consumer<HeadersClient> call) {
        call.accept(client.headers());
        return server.last();
    }

    private String cookie(Consumer<CookiesClient> call) {
        call.accept(client.cookies());
        return server.last().header("Cookie");
    }

    @Test
    void pathsInTheSimpleStyle() {
        assertThat(path(paths -> paths.simpleString("blue"))).isEqualTo("blue");
        assertThat(path(paths -> paths.simpleList(LIST))).isEqualTo("blue,black,brown");
        assertThat(path(paths -> paths.simpleObject(COLOR))).isEqualTo("R,100,G,200,B,150");
        assertThat(path(paths -> paths.simpleExplodedString("blue"))).isEqualTo("blue");
        assertThat(path(paths -> paths.simpleExplodedList(LIST))).isEqualTo("blue,black,brown");
        assertThat(path(paths -> paths.simpleExplodedObject(COLOR))).isEqualTo("R=100,G=200,B=150");
    }

    @Test
    void pathsInTheLabelStyle() {
        assertThat(path(paths -> paths.labelString("blue"))).isEqualTo(".blue");
        assertThat(path(paths -> paths.labelList(LIST))).isEqualTo(".blue,black,brown");
        assertThat(path(paths -> paths.labelObject(COLOR))).isEqualTo(".R,100,G,200,B,150");
        assertThat(path(paths -> paths.labelExplodedString("blue"))).isEqualTo(".blue");
        assertThat(path(paths -> paths.labelExplodedList(LIST))).isEqualTo(".blue.black.brown");
        assertThat(path(paths -> paths.labelExplodedObject(COLOR))).isEqualTo(".R=100.G=200.B=150");
    }

    @Test
    void pathsInTheMatrixStyle() {
        assertThat(path(paths -> paths.matrixString(""))).isEqualTo(";color");
        assertThat(path(paths -> paths.matrixString("blue"))).isEqualTo(";color=blue");
        assertThat(path(paths -> paths.matrixList(LIST))).isEqualTo(";color=blue,black,brown");
        assertThat(path(paths -> paths.matrixObject(COLOR))).isEqualTo(";color=R,100,G,200,B,150");
        assertThat(path(paths -> paths.matrixExplodedString(""))).isEqualTo(";color");
        assertThat(path(paths -> paths.matrixExplodedString("blue"))).isEqualTo(";color=blue");
        assertThat(path(paths -> paths.matrixExplodedList(LIST))).isEqualTo(";color=blue;color=black;color=brown");
        assertThat(path(paths -> paths.matrixExplodedObject(COLOR))).isEqualTo(";R=100;G=200;B=150");
    }

    @Test
    void pathsThatLeadElsewhereAreTurnedDownInAnyStyle() {
        for (Consumer<PathsClient> call : List.<Consumer<PathsClient>>of(
                paths -> paths.simpleString(""),
                paths -> paths.simpleList(List.of()),
                paths -> paths.simpleObject(Color.builder().build()),
                paths -> paths.labelString(""),
                paths -> paths.labelString("."),
                paths -> paths.labelList(List.of()),
                paths -> paths.matrixList(List.of()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> call.accept(client.paths()))
                    .withMessageEndingWith("it would lead to another path");
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void queriesInTheFormStyle() {
        assertThat(query(q -> q.form(p -> p.string("").list(LIST)))).isEqualTo("string=&list=blue,black,brown");
        assertThat(query(q -> q.form(p -> p.string("blue").color(COLOR))))
                .isEqualTo("string=blue&color=R,100,G,200,B,150");
        assertThat(query(q -> q.formExploded(p -> p.string("").list(LIST))))
                .isEqualTo("string=&list=blue&list=black&list=brown");
        assertThat(query(q -> q.formExploded(p -> p.string("blue").color(COLOR))))
                .isEqualTo("string=blue&R=100&G=200&B=150");
    }

    @Test
    void queriesWithDelimiters() {
        assertThat(query(q -> q.spaceDelimited(p -> p.list(LIST)))).isEqualTo("list=blue%20black%20brown");
        assertThat(query(q -> q.spaceDelimited(p -> p.color(COLOR)))).isEqualTo("color=R%20100%20G%20200%20B%20150");
        assertThat(query(q -> q.pipeDelimited(p -> p.list(LIST)))).isEqualTo("list=blue%7Cblack%7Cbrown");
        assertThat(query(q -> q.pipeDelimited(p -> p.color(COLOR)))).isEqualTo("color=R%7C100%7CG%7C200%7CB%7C150");
        assertThat(query(q -> q.deepObjectExploded(p -> p.color(COLOR))))
                .isEqualTo("color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
    }

    /** The table has no example for these; they are as in the form style. */
    @Test
    void explodedDelimitersSeparateNothing() {
        assertThat(query(q -> q.spaceDelimitedExploded(p -> p.list(LIST).color(COLOR))))
                .isEqualTo("list=blue&list=black&list=brown&R=100&G=200&B=150");
        assertThat(query(q -> q.pipeDelimitedExploded(p -> p.list(LIST).color(COLOR))))
                .isEqualTo("list=blue&list=black&list=brown&R=100&G=200&B=150");
    }

    @Test
    void emptyListsAndObjectsAreNotSent() {
        Color none = Color.builder().build();
        assertThat(query(q -> q.form(p -> p.list(List.of()).color(none)))).isEmpty();
        assertThat(query(q -> q.formExploded(p -> p.list(List.of()).color(none))))
                .isEmpty();
        assertThat(query(q -> q.pipeDelimited(p -> p.list(List.of()).color(none))))
                .isEmpty();
        assertThat(query(q -> q.deepObjectExploded(p -> p.color(none)))).isEmpty();
        assertThat(headers(h -> h.simple(p -> p.xList(List.of()).xColor(none))).headers())
                .doesNotContainKeys("X-list", "X-color");
        assertThat(cookie(c -> c.plain(p -> p.list(List.of()).color(none)))).isEmpty();
    }

    @Test
    void headersInTheSimpleStyleWithoutPercentEncoding() {
        CannedServer.Request plain =
                headers(h -> h.simple(p -> p.xString("a b/é%").xList(LIST).xColor(COLOR)));
        assertThat(plain.header("X-List")).isEqualTo("blue,black,brown");
        assertThat(plain.header("X-Color")).isEqualTo("R,100,G,200,B,150");
        assertThat(plain.header("X-String")).startsWith("a b/").endsWith("%");
        CannedServer.Request exploded =
                headers(h -> h.simpleExploded(p -> p.xString("").xList(LIST).xColor(COLOR)));
        assertThat(exploded.header("X-List")).isEqualTo("blue,black,brown");
        assertThat(exploded.header("X-Color")).isEqualTo("R=100,G=200,B=150");
        assertThat(exploded.headers()).containsEntry("X-string", List.of(""));
    }

    /** The style {@code form} has an ampersand between exploded cookies, which no server reads (3.2, appendix D). */
    @Test
    void cookies() {
        assertThat(cookie(c -> c.plain(p -> p.string("a b;%").list(LIST).color(COLOR))))
                .isEqualTo("string=a b;%; list=blue,black,brown; color=R,100,G,200,B,150");
        assertThat(cookie(c -> c.plainExploded(p -> p.string("").list(LIST).color(COLOR))))
                .isEqualTo("string=; list=blue; list=black; list=brown; R=100; G=200; B=150");
        assertThat(cookie(c -> c.encoded(p -> p.string("a b;%").list(LIST).color(COLOR))))
                .isEqualTo("string=a%20b%3B%25; list=blue,black,brown; color=R,100,G,200,B,150");
        assertThat(cookie(c -> c.encodedExploded(p -> p.list(LIST).color(COLOR))))
                .isEqualTo("list=blue; list=black; list=brown; R=100; G=200; B=150");
    }

    @Test
    void whatSaysNoStyleIsWrittenInTheUsualOneOfItsPlace() {
        assertThat(query(q -> q.usual(p -> p.string("a b")
                        .list(List.of(1L, 2L))
                        .shade(Shade.DARK)
                        .color(COLOR)
                        .labels(Map.of("k&", "v=")))))
                .isEqualTo("string=a%20b&list=1&list=2&shade=dark&R=100&G=200&B=150&k%26=v%3D");
    }

    @Test
    void objectsInObjects() {
        assertThat(query(q -> q.nested(p -> p.filter(FILTER)))
                        .replace("%5B", "[")
                        .replace("%5D", "]"))
                .isEqualTo("filter[name]=a%20b%26c&filter[since]=2024-02-29&filter[tags][0]=x&filter[tags][1]=y%2Cz"
                        + "&filter[color][R]=1&filter[token]=secret");
        assertThat(query(q -> q.flat(p -> p.filter(FILTER))))
                .isEqualTo("name=a%20b%26c&since=2024-02-29&tags=x&tags=y%2Cz&color=%7B%22R%22%3A1%7D&token=secret");
    }

    @Test
    void unknownPropertiesAreSentAndUnsetOnesAreNot() {
        Color more = Color.builder().g(1L).additionalProperty("alpha", "50%").build();
        assertThat(query(q -> q.formExploded(p -> p.color(more)))).isEqualTo("G=1&alpha=50%25");
    }

    @Test
    void reservedCharacters() {
        client.query().reserved("a/b:c@d", p -> p.where("a=b/c?d:e,f&g+h i%2F").fields(List.of("a/b", "c:d")));
        assertThat(server.last().line())
                .isEqualTo("GET /reserved/a%2Fb:c@d?where=a=b/c?d:e,f%26g%2Bh%20i%2F&fields=a/b,c:d");
    }

    @Test
    void reservedCharactersLeadToNoOtherPath() {
        for (String elsewhere : List.of("", ".", "..", "%2e", ".%2E")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.query().reserved(elsewhere, p -> {}))
                    .withMessageEndingWith("it would lead to another path");
        }
    }

    @Test
    void contentOfAMediaType() {
        client.query()
                .content(
                        COLOR,
                        p -> p.filter(Filter.builder().name("é \"x\"").build())
                                .word("w")
                                .plain("p q")
                                .xFilter(Filter.builder().name("é😀").build())
                                .recent(List.of("a", "b")));
        assertThat(server.last().line())
                .isEqualTo("GET /content/%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"
                        + "?filter=%7B%22name%22%3A%22%C3%A9%20%5C%22x%5C%22%22%7D&word=%22w%22&plain=p%20q");
        assertThat(server.last().header("X-Filter")).isEqualToIgnoringCase("{\"name\":\"\\u00e9\\ud83d\\ude00\"}");
        assertThat(server.last().header("Cookie")).isEqualTo("recent=%5B%22a%22%2C%22b%22%5D");
    }

    @Test
    void aParameterCanBeTheWholeQuery() {
        assertThat(query(q -> q.wholeForm(p -> p.filter(FILTER))))
                .isEqualTo("name=a%20b%26c&since=2024-02-29&tags=x&tags=y%2Cz&color=%7B%22R%22%3A1%7D&token=secret");
        assertThat(query(q ->
                        q.wholeJson(p -> p.filter(Filter.builder().name("a").build()))))
                .isEqualTo("%7B%22name%22%3A%22a%22%7D");
        assertThat(query(q -> q.wholeJson(p -> {}))).isEmpty();
    }

    /** OpenAPI 3.2, section 4.9. */
    @Test
    void methodsOfAnyNameAreCalled() {
        client.query().link("b");
        assertThat(server.last().line()).isEqualTo("LINK /odd?to=b");
    }
}
