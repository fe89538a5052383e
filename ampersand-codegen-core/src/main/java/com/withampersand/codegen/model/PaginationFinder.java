package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.PagedAnswer.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds paged operations by what {@code x-pagination} says of them, or else by their shape.
 *
 * <p>A GET is paged by its shape if its answer is a JSON array, or an object with exactly one array directly in it, or if
 * there is none, in the objects directly in it; and if one of this holds, the first in this order:
 *
 * <ol>
 *   <li>token: exactly one optional string of the query is called like a token ({@code pageToken}, {@code cursor}), and
 *       exactly one string of the answer like the next one ({@code nextPageToken}, {@code next_cursor}); the answer is an
 *       object;
 *   <li>next URL: exactly one string of the answer is called like one ({@code nextUrl}, {@code next_link}), or is called
 *       {@code next} and has the format {@code uri}; and something in the query asks for pages or their size;
 *   <li>link header: the response has a header {@code Link}, and something in the query asks for pages or their size;
 *   <li>offset: exactly one optional integer of the query is called {@code offset} or {@code skip}, and another like the
 *       size of a page ({@code limit}, {@code page_size});
 *   <li>page number: the same with {@code page} or {@code page_number}.
 * </ol>
 *
 * <p>What a names file says of an operation counts more than its shape. Where it says nothing, each such rule decides what
 * methods return, so none can be added or widened without breaking callers.
 */
final class PaginationFinder {

    private final Source source;
    private final Map<Place, TypeDef> types;
    private final Decided frozen;
    private final Map<Place, Call> calls = new HashMap<>();

    /** Takes what was decided before, too. */
    PaginationFinder(Source source, List<TypeDef> types, List<Call> calls, Decided frozen) {
        this.source = source;
        this.types = PagedAnswer.byPlace(types);
        this.frozen = frozen;
        calls.forEach(call -> this.calls.put(call.place(), call));
    }

    /** {@return the operation, with how it is paged if it is} */
    Operation find(Operation operation) {
        return operation.paged(pagination(operation));
    }

    private @Nullable Pagination pagination(Operation operation) {
        Call call = calls.get(operation.place());
        PagedAnswer answer = PagedAnswer.of(operation.result(), types);
        Node setting = call == null ? null : call.node().get("x-pagination");
        PaginationSetting settings = new PaginationSetting(source, operation, answer, this::first);
        if (setting != null && !settings.isForeign(setting)) {
            return settings.read(setting);
        }
        Found items = answer == null ? null : answer.items();
        return answer != null && items != null && operation.method().equals("GET")
                ? decided(operation, byShape(operation, answer, items, call), call)
                : null;
    }

    /** What was decided before stays: else a parameter that comes later would change what methods return. */
    private @Nullable Pagination decided(Operation operation, List<Pagination> found, @Nullable Call call) {
        String before = frozen.paging(operation.place());
        if (found.isEmpty() || before == null) {
            return found.isEmpty() ? null : found.get(0);
        }
        if (before.equals(Pagination.NONE)) {
            if (call != null) {
                note(call, found.get(0).style());
            }
            return null;
        }
        return found.stream()
                .filter(pagination -> pagination.style().equals(before))
                .findFirst()
                .orElse(found.get(0));
    }

    private void note(Call call, String style) {
        String name = call.method() + " " + call.path();
        source.diagnostics()
                .note(
                        "paging-frozen",
                        call.item().keyLocation(call.method().toLowerCase(Locale.ROOT)),
                        name + " looks paged by now, but gives one answer as before",
                        "To go through its pages, which changes what its method returns, write `" + style
                                + "` for `none` in the line `paging " + call.place() + "` of the names file;"
                                + " `x-pagination: false` on the operation says that it shall stay so.");
    }

    /** All that its shape allows, the best first. */
    private List<Pagination> byShape(Operation operation, PagedAnswer answer, Found items, @Nullable Call call) {
        List<Pagination> found = new ArrayList<>();
        TypeRef item = ((TypeRef.ListOf) items.type()).element();
        Parameter token = PageShapes.token(operation);
        Found next = PageShapes.nextToken(answer);
        if (token != null && next != null) {
            found.add(new Pagination.Token(token.name(), next.path(), items.path(), item));
        }
        if (!PageShapes.asksForPages(operation)) {
            return found;
        }
        Found url = PageShapes.nextUrl(answer);
        if (url != null) {
            found.add(new Pagination.NextUrl(url.path(), items.path(), item));
        }
        if (call != null && hasLinkHeader(call)) {
            found.add(new Pagination.LinkHeader(items.path(), item));
        }
        Parameter offset = PageShapes.offset(operation);
        if (offset != null && PageShapes.hasLimit(operation)) {
            found.add(new Pagination.Offset(offset.name(), PageShapes.end(answer, false), items.path(), item));
        }
        Parameter page = PageShapes.pageNumber(operation);
        if (page != null && PageShapes.hasLimit(operation)) {
            found.add(new Pagination.PageNumber(
                    page.name(), first(page), PageShapes.end(answer, true), items.path(), item));
        }
        return found;
    }

    private boolean hasLinkHeader(Call call) {
        ObjectNode responses = call.node().object("responses");
        ObjectNode response =
                responses == null ? null : source.follow(responses.get(Statuses.success(responses, source)));
        ObjectNode headers = response == null ? null : response.object("headers");
        return headers != null && headers.names().stream().anyMatch("Link"::equalsIgnoreCase);
    }

    /** The number of the first page: the default of the parameter, or 0 if that is its least value, or else 1. */
    private long first(Parameter page) {
        ObjectNode node = source.find(page.place()) instanceof ObjectNode found ? found : null;
        ObjectNode schema = node == null ? null : source.follow(node.get("schema"));
        for (String keyword : List.of("default", "minimum")) {
            ScalarNode value = schema == null ? null : schema.scalar(keyword);
            if (value != null && value.text().matches("0|1")) {
                return Long.parseLong(value.text());
            }
        }
        return 1;
    }
}
