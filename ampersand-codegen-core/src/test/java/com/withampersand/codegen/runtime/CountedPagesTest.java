package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountedPagesTest {

    private final LoopbackServer server = new LoopbackServer();

    @AfterEach
    void close() {
        server.close();
    }

    private ApiCall<Map<String, @Nullable Object>> call(@Nullable Object from) {
        ApiHttp http = new ApiSettings().http("api", server.url());
        return http.get("/a").query("from", from).query("size", 2).returns(JsonCodecs.FREE_FORM);
    }

    private static List<Object> items(Map<String, @Nullable Object> page) {
        return page.get("items") instanceof List<?> items ? List.copyOf(items) : List.of();
    }

    private static @Nullable Long number(Map<String, @Nullable Object> page, String name) {
        return (Long) page.get(name);
    }

    private List<String> asked() {
        return server.requests.stream()
                .map(request -> String.valueOf(UrlQuery.get(request.target(), "from")))
                .toList();
    }

    @Test
    void anOffsetGrowsByWhatCameUntilNothingComes() {
        server.answer(200, "{\"items\":[1,2]}")
                .answer(200, "{\"items\":[3]}")
                .answer(200, "{\"items\":[4,5]}")
                .answer(200, "{\"items\":[]}");

        assertThat(CountedPages.byOffset(call(null), "from", CountedPagesTest::items))
                .as("a short page is not the last")
                .containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(asked()).containsExactly("null", "2", "3", "5");
        assertThat(server.last().target()).isEqualTo("/a?size=2&from=5");
    }

    @Test
    void anOffsetStartsWhereTheCallDoesAndEndsAtTheTotal() {
        server.answer(200, "{\"items\":[8,9],\"total\":11}").answer(200, "{\"items\":[10],\"total\":11}");
        LastPage<Map<String, @Nullable Object>> total = LastPage.byTotal(page -> number(page, "total"));

        assertThat(CountedPages.byOffset(call(8), "from", CountedPagesTest::items, total))
                .containsExactly(8L, 9L, 10L);
        assertThat(asked()).containsExactly("8", "10");
    }

    @Test
    void aTotalThatIsTooLargeEndsAtAnEmptyPage() {
        server.answer(200, "{\"items\":[1],\"total\":9}").answer(200, "{\"items\":[],\"total\":9}");
        LastPage<Map<String, @Nullable Object>> total = LastPage.byTotal(page -> number(page, "total"));

        assertThat(CountedPages.byOffset(call(null), "from", CountedPagesTest::items, total))
                .containsExactly(1L);
    }

    @Test
    void numbersCountFromTheFirst() {
        server.answer(200, "{\"items\":[1,2]}").answer(200, "{\"items\":[3]}").answer(200, "{\"items\":[]}");

        assertThat(CountedPages.byNumber(call(null), "from", 0, CountedPagesTest::items))
                .containsExactly(1L, 2L, 3L);
        assertThat(asked()).containsExactly("null", "1", "2");
    }

    @Test
    void numbersEndAtTheTotalWhereverTheyStart() {
        LastPage<Map<String, @Nullable Object>> total = LastPage.byTotal(page -> number(page, "total"));
        server.answer(200, "{\"items\":[1,2],\"total\":5}")
                .answer(200, "{\"items\":[3,4],\"total\":5}")
                .answer(200, "{\"items\":[5],\"total\":5}");
        assertThat(CountedPages.byNumber(call(null), "from", 1, CountedPagesTest::items, total))
                .hasSize(5);
        assertThat(server.requests).hasSize(3);

        server.answer(200, "{\"items\":[3,4],\"total\":5}").answer(200, "{\"items\":[5],\"total\":5}");
        assertThat(CountedPages.byNumber(call(2), "from", 1, CountedPagesTest::items, total))
                .hasSize(3);
        assertThat(server.requests).hasSize(5);
    }

    @Test
    void numbersEndAtThePageCountAndEmptyPagesBeforeAreWalkedOver() {
        server.answer(200, "{\"items\":[1],\"pages\":3}")
                .answer(200, "{\"items\":[],\"pages\":3}")
                .answer(200, "{\"items\":[2],\"pages\":3}");

        assertThat(CountedPages.byNumber(
                        call(null),
                        "from",
                        1,
                        CountedPagesTest::items,
                        LastPage.byPageCount(page -> number(page, "pages"))))
                .containsExactly(1L, 2L);
        assertThat(asked()).containsExactly("null", "2", "3");
    }

    @Test
    void theServerMaySayWhetherThereAreMore() {
        LastPage<Map<String, @Nullable Object>> more = LastPage.byHasMore(page -> (Boolean) page.get("more"));
        server.answer(200, "{\"items\":[1],\"more\":true}").answer(200, "{\"items\":[2],\"more\":false}");
        assertThat(CountedPages.byOffset(call(null), "from", CountedPagesTest::items, more))
                .containsExactly(1L, 2L);

        server.answer(200, "{\"items\":[1],\"more\":true}")
                .answer(200, "{\"items\":[],\"more\":true}")
                .answer(200, "{\"items\":[2]}")
                .answer(200, "{}");
        assertThat(CountedPages.byNumber(call(null), "from", 1, CountedPagesTest::items, more))
                .as("nothing said, nothing there: that was the last")
                .containsExactly(1L, 2L);
    }

    @Test
    void aServerThatDoesNotHeedTheParameterIsFoundOut() {
        server.answer(200, "{\"items\":[1,2]}").answer(200, "{\"items\":[1,2]}");

        assertThatThrownBy(() -> CountedPages.byNumber(call(null), "from", 1, CountedPagesTest::items).stream()
                        .toList())
                .isInstanceOf(PagingException.class)
                .hasMessage("GET /a gave the same items for from=2 as for the page before");
    }

    @Test
    void aWalkCanBeginWhereAnotherEnded() {
        server.answer(200, "{\"items\":[1,2]}").answer(200, "{\"items\":[3]}").answer(200, "{}");
        Pages<Object> pages = CountedPages.byOffset(call(null), "from", CountedPagesTest::items);
        String token = pages.pages().findFirst().orElseThrow().nextPageToken();

        assertThat(token).isEqualTo("2");
        assertThat(pages.from("2")).containsExactly(3L);
        assertThat(asked()).containsExactly("null", "2", "3");
    }
}
