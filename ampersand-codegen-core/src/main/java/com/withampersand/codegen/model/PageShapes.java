package com.withampersand.codegen.model;

import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.PagedAnswer.Found;
import com.withampersand.codegen.model.Pagination.End;
import com.withampersand.codegen.model.Pagination.Sign;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What paging looks like: how its parameters and properties are called, in lower case and without {@code _} and {@code -}. */
final class PageShapes {

    private static final Set<String> TOKEN_PARAMETERS = Set.of(
            "pagetoken",
            "nextpagetoken",
            "nexttoken",
            "paginationtoken",
            "cursor",
            "pagecursor",
            "nextcursor",
            "after",
            "startingafter",
            "continuation",
            "continuationtoken",
            "marker",
            "nextmarker");
    private static final Set<String> TOKENS = Set.of(
            "nextpagetoken",
            "nexttoken",
            "paginationtoken",
            "cursor",
            "nextcursor",
            "nextpagecursor",
            "endcursor",
            "continuation",
            "continuationtoken",
            "nextmarker");
    private static final Set<String> OFFSETS = Set.of("offset", "skip");
    private static final Set<String> PAGE_NUMBERS = Set.of("page", "pagenumber", "pageno", "pagenum");
    private static final Set<String> LIMITS = Set.of(
            "limit",
            "pagesize",
            "pagelimit",
            "perpage",
            "itemsperpage",
            "resultsperpage",
            "size",
            "count",
            "top",
            "take",
            "maxresults",
            "maxitems");
    private static final Set<String> NEXT_URLS = Set.of(
            "nexturl",
            "nexturi",
            "nextlink",
            "nexthref",
            "nextpageurl",
            "nextpageuri",
            "nextpagelink",
            "@odata.nextlink");
    private static final Set<String> HAS_MORE =
            Set.of("hasmore", "hasnext", "hasnextpage", "hasmoreitems", "hasmoreresults");
    private static final Set<String> PAGE_COUNTS = Set.of("totalpages", "pagecount", "numpages");
    private static final Set<String> TOTALS =
            Set.of("total", "totalcount", "totalitems", "totalresults", "totalelements", "totalrecords");

    private static final Set<ScalarKind> NUMBERS = Set.of(ScalarKind.INT32, ScalarKind.INT64);
    private static final Set<ScalarKind> STRINGS = Set.of(ScalarKind.STRING);

    private PageShapes() {}

    /** {@return the one optional string in the query that is called like a token} */
    static @Nullable Parameter token(Operation operation) {
        return only(operation, STRINGS, TOKEN_PARAMETERS);
    }

    /** {@return the one optional integer in the query that is called like an offset} */
    static @Nullable Parameter offset(Operation operation) {
        return only(operation, NUMBERS, OFFSETS);
    }

    /** {@return the one optional integer in the query that is called like a page number} */
    static @Nullable Parameter pageNumber(Operation operation) {
        return only(operation, NUMBERS, PAGE_NUMBERS);
    }

    /** {@return whether an optional integer in the query is called like the size of a page} */
    static boolean hasLimit(Operation operation) {
        return parameters(operation, NUMBERS, LIMITS).findAny().isPresent();
    }

    /** {@return whether anything in the query asks for pages} */
    static boolean asksForPages(Operation operation) {
        return hasLimit(operation)
                || token(operation) != null
                || offset(operation) != null
                || pageNumber(operation) != null;
    }

    /** {@return the one string that is called like the next token} */
    static @Nullable Found nextToken(PagedAnswer answer) {
        return answer.only(property -> is(property.type(), STRINGS) && called(property.name(), TOKENS));
    }

    /** {@return the one string that is called like the next URL; {@code next} alone must be a URI by its format} */
    static @Nullable Found nextUrl(PagedAnswer answer) {
        return answer.only(property ->
                (is(property.type(), Set.of(ScalarKind.STRING, ScalarKind.URI)) && called(property.name(), NEXT_URLS))
                        || (is(property.type(), Set.of(ScalarKind.URI)) && called(property.name(), Set.of("next"))));
    }

    /** {@return what tells the last page: whether there are more, or else how many pages, or else how many items} */
    static @Nullable End end(PagedAnswer answer, boolean numbered) {
        Found more = answer.only(
                property -> is(property.type(), Set.of(ScalarKind.BOOLEAN)) && called(property.name(), HAS_MORE));
        if (more != null) {
            return new End(Sign.HAS_MORE, more.path());
        }
        Found pages = numbered ? number(answer, PAGE_COUNTS) : null;
        if (pages != null) {
            return new End(Sign.PAGE_COUNT, pages.path());
        }
        Found total = number(answer, TOTALS);
        return total == null ? null : new End(Sign.TOTAL, total.path());
    }

    private static @Nullable Found number(PagedAnswer answer, Set<String> names) {
        return answer.only(property -> is(property.type(), NUMBERS) && called(property.name(), names));
    }

    private static @Nullable Parameter only(Operation operation, Set<ScalarKind> kinds, Set<String> names) {
        List<Parameter> found = parameters(operation, kinds, names).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static Stream<Parameter> parameters(Operation operation, Set<ScalarKind> kinds, Set<String> names) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() == In.QUERY
                        && !parameter.required()
                        && is(parameter.type(), kinds)
                        && called(parameter.name(), names));
    }

    static boolean is(TypeRef type, Set<ScalarKind> kinds) {
        return type instanceof TypeRef.Scalar scalar && kinds.contains(scalar.kind());
    }

    private static boolean called(String name, Set<String> names) {
        return names.contains(name.toLowerCase(Locale.ROOT).replaceAll("[_-]", ""));
    }

    /** {@return the names of all that can be set in the query} */
    static String queryParameters(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() == In.QUERY)
                .map(Parameter::name)
                .collect(Collectors.joining(", "));
    }
}
