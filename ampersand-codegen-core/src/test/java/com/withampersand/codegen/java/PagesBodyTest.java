package com.withampersand.codegen.java;

import static com.withampersand.codegen.java.ApiSample.property;
import static com.withampersand.codegen.java.OperationSample.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Pagination;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesBodyTest {

    private final ApiSample api = new ApiSample();
    private final TypeRef thing = api.object("Thing");
    private final TypeRef things = new TypeRef.ListOf(thing, false);

    private OperationSample list(TypeRef page, List<String> items, List<String> next) {
        return OperationSample.of("listThings", "GET", "/things")
                .optional(In.QUERY, "pageToken", STRING)
                .returns(Content.JSON, page, "A page.")
                .pages("pageToken", items, next, thing);
    }

    @Test
    void pagesFollowEachOther() {
        TypeRef page = api.object("Page", property("items", things, true), property("next", STRING, false));

        assertThat(api.with(list(page, List.of("items"), List.of("next"))).client("ThingsClient"))
                .contains("public Pages<Thing> list() {\n        return list(params -> {});")
                .contains("""
                            public Pages<Thing> list(Consumer<ListThingsParams> params) {
                                return Pages.of(listCall(params), "pageToken", Page::items, Page::next);
                            }
                        """)
                .contains("{@link #list(Consumer)} as a call for one page.")
                .contains("public ApiCall<Page> listCall(Consumer<ListThingsParams> params) {");
    }

    @Test
    void stepsThatAreRequiredFollowDirectly() {
        TypeRef meta = api.object("Meta", property("next", STRING, false));
        TypeRef data = api.object("Data", property("items", things, false));
        TypeRef page = api.object("Page", property("meta", meta, true), property("data", data, true));

        assertThat(api.with(list(page, List.of("data", "items"), List.of("meta", "next")))
                        .client("ThingsClient"))
                .contains("page -> page.data().items(), page -> page.meta().next());");
    }

    @Test
    void stepsThatMayBeAbsentLeadToNothing() {
        TypeRef inner = api.object("Inner", property("items", things, true), property("next", STRING, false));
        TypeRef outer = api.object("Outer", property("inner", inner, false));
        TypeRef page = api.object("Page", property("outer", outer, false));

        assertThat(api.with(list(page, List.of("outer", "inner", "items"), List.of("outer", "inner", "next")))
                        .client("ThingsClient"))
                .contains("Optional.ofNullable(page.outer())")
                .contains(".map(Outer::inner)")
                .contains(".map(Inner::items)")
                .contains(".orElse(List.of())")
                .contains(".map(Inner::next)")
                .contains(".orElse(null)");
    }

    @Test
    void variablesMakeWayForParameters() {
        TypeRef meta = api.object("Meta", property("next", STRING, false));
        TypeRef page = api.object("Page", property("items", things, true), property("meta", meta, true));
        OperationSample operation = OperationSample.of("listThings", "GET", "/things/{token}/{page}")
                .path("token")
                .path("page")
                .optional(In.QUERY, "pageToken", STRING)
                .returns(Content.JSON, page, "A page.")
                .pages("pageToken", List.of("items"), List.of("meta", "next"), thing);

        assertThat(api.with(operation).client("ThingsClient")).contains("pageOfItems -> pageOfItems.meta().next());");
    }

    @Test
    void aTokenThatMustBeGivenIsWhereToBegin() {
        TypeRef page = api.object("Page", property("items", things, true), property("next", STRING, false));
        OperationSample operation = OperationSample.of("listThings", "GET", "/things")
                .required(In.QUERY, "pageToken", STRING)
                .returns(Content.JSON, page, "A page.")
                .pages("pageToken", List.of("items"), List.of("next"), thing);

        assertThat(api.with(operation).client("ThingsClient"))
                .contains("public Pages<Thing> list(String pageToken) {")
                .contains("return Pages.of(listCall(pageToken), \"pageToken\", Page::items, Page::next);");
    }

    @Test
    void aTokenThatIsNoTextBecomesOne() {
        TypeRef number = new TypeRef.Scalar(ScalarKind.INT64);
        TypeRef page = api.object("Page", property("items", things, true), property("next", number, false));

        assertThat(api.with(list(page, List.of("items"), List.of("next"))).client("ThingsClient"))
                .contains("page -> Objects.toString(page.next(), null)");
    }

    @Test
    void aCountSaysWhereToGoOn() {
        TypeRef number = new TypeRef.Scalar(ScalarKind.INT64);
        TypeRef page = api.object("Page", property("items", things, true), property("total", number, false));
        Pagination.End total = new Pagination.End(Pagination.Sign.TOTAL, List.of("total"));

        assertThat(client(page, new Pagination.Offset("start", total, List.of("items"), thing)))
                .contains(
                        "CountedPages.byOffset(listCall(params), \"start\", Page::items, LastPage.byTotal(Page::total))");
        assertThat(client(page, new Pagination.PageNumber("page", 0, null, List.of("items"), thing)))
                .contains("CountedPages.byNumber(listCall(params), \"page\", 0, Page::items)");
    }

    @Test
    void aLinkLeadsOn() {
        TypeRef page = api.object("Page", property("items", things, true), property("next", STRING, false));

        assertThat(client(page, new Pagination.NextUrl(List.of("next"), List.of("items"), thing)))
                .contains("LinkedPages.byUrl(listCall(params), Page::items, Page::next)");
        assertThat(client(things, new Pagination.LinkHeader(List.of(), thing)))
                .contains("public Pages<Thing> list(")
                .contains("public ApiCall<List<Thing>> listCall(")
                .contains("LinkedPages.byHeader(listCall(params), page -> page)");
    }

    private String client(TypeRef answer, Pagination how) {
        return api.with(OperationSample.of("listThings", "GET", "/things")
                        .optional(In.QUERY, "start", STRING)
                        .returns(Content.JSON, answer, "A page.")
                        .pages(how))
                .client("ThingsClient");
    }
}
