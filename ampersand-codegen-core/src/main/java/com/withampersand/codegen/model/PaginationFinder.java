package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.PagedAnswer.Found;
import java.util.HashMap;
import java.util.List;
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
 * <p>Each such rule decides what methods return, so none can be added or widened without breaking callers.
 */
final class PaginationFinder {

    private final Source source;
    private final Map<Place, TypeDef> types;
    private final Map<Place, Call> calls = new HashMap<>();

    PaginationFinder(Source source, List<TypeDef> types, List<Call> calls) {
        this.source = source;
        this.types = PagedAnswer.byPlace(types);
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
        if (setting != null) {
            return new PaginationSetting(source, operation, answer, this::first).read(setting);
        }
        Found items = answer == null ? null : answer.items();
        return answer != null && items != null && operation.method().equals("GET")
                ? byShape(operation, answer, items, call)
                : null;
    }

    private @Nullable Pagination byShape(Operation operation, PagedAnswer answer, Found items, @Nullable Call call) {
        TypeRef item = ((TypeRef.ListOf) items.type()).element();
        Parameter token = PageShapes.token(operation);
        Found next = PageShapes.nextToken(answer);
        if (token != null && next != null) {
            return new Pagination.Token(token.name(), next.path(), items.path(), item);
        }
        if (!PageShapes.asksForPages(operation)) {
            return null;
        }
        Found url = PageShapes.nextUrl(answer);
        if (url != null) {
            return new Pagination.NextUrl(url.path(), items.path(), item);
        }
        if (call != null && hasLinkHeader(call)) {
            return new Pagination.LinkHeader(items.path(), item);
        }
        Parameter offset = PageShapes.offset(operation);
        if (offset != null && PageShapes.hasLimit(operation)) {
            return new Pagination.Offset(offset.name(), PageShapes.end(answer, false), items.path(), item);
        }
        Parameter page = PageShapes.pageNumber(operation);
        return page != null && PageShapes.hasLimit(operation)
                ? new Pagination.PageNumber(page.name(), first(page), PageShapes.end(answer, true), items.path(), item)
                : null;
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
