package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the operations of documents. */
final class Calls {

    private static final List<String> METHODS =
            List.of("get", "post", "put", "patch", "delete", "head", "options", "trace", "query");
    private static final Comparator<Call> ORDER = Comparator.comparing(
                    (Call call) -> call.place().document())
            .thenComparing(Call::path)
            .thenComparing(call -> METHODS.contains(lower(call.method())) ? METHODS.indexOf(lower(call.method())) : 99)
            .thenComparing(Call::method);

    private final Source source;

    Calls(Source source) {
        this.source = source;
    }

    /** {@return the operations of a document, by path and then by method} */
    List<Call> of(Document document) {
        List<Call> calls = new ArrayList<>();
        if (document.root().get("paths") instanceof ObjectNode paths) {
            Place root = source.place(paths);
            for (Map.Entry<String, Node> entry : paths.entries()) {
                if (!entry.getKey().startsWith("/") && !entry.getKey().startsWith("x-")) {
                    source.diagnostics()
                            .warning(
                                    "path-without-slash",
                                    paths.keyLocation(entry.getKey()),
                                    "The path " + entry.getKey() + " does not begin with a slash, and is left out",
                                    "Write it as /" + entry.getKey() + ".");
                }
                ObjectNode item = entry.getKey().startsWith("/") ? source.follow(entry.getValue()) : null;
                if (item != null) {
                    addAll(calls, document, root.child(entry.getKey()), entry.getKey(), item);
                }
            }
        }
        calls.sort(ORDER);
        return calls;
    }

    private void addAll(List<Call> calls, Document document, Place at, String path, ObjectNode item) {
        for (String method : METHODS) {
            ObjectNode node = source.follow(item.get(method));
            if (node != null) {
                calls.add(new Call(document, at.child(method), method.toUpperCase(Locale.ROOT), path, item, node));
            }
        }
        ObjectNode others = item.object("additionalOperations");
        if (others != null) {
            Place place = at.child("additionalOperations");
            for (Map.Entry<String, Node> other : others.entries()) {
                String method = other.getKey();
                ObjectNode node = source.follow(other.getValue());
                if (node != null && mayBeCalled(method, others)) {
                    calls.add(new Call(document, place.child(method), method, path, item, node));
                }
            }
        }
    }

    /** Whether it is a method (RFC 9110, section 9.1) without a field of its own (OpenAPI 3.2, section 4.9). */
    private boolean mayBeCalled(String method, ObjectNode others) {
        boolean usual = METHODS.contains(lower(method));
        boolean callable = HttpToken.matches(method) && !method.equals("CONNECT");
        if (usual || !callable) {
            source.diagnostics()
                    .warning(
                            "unsupported-method",
                            others.keyLocation(method),
                            usual
                                    ? "The method " + method + " has a field of its own, so this operation is left out"
                                    : "No call can be made with the method `" + method + "`, so it is left out",
                            usual
                                    ? "Move the operation to `" + lower(method) + "` of the path."
                                    : "Write a method as it is sent, such as LINK.");
        }
        return !usual && callable;
    }

    private static String lower(String method) {
        return method.toLowerCase(Locale.ROOT);
    }

    /** {@return the place of the operation by the place of its node, and that of the first by the place of a path item} */
    Map<Place, Place> places(List<Call> calls) {
        Map<Place, Place> places = new HashMap<>();
        for (Call call : calls) {
            places.putIfAbsent(source.place(call.node()), call.place());
            places.putIfAbsent(source.place(call.item()), call.place());
        }
        return places;
    }

    /** {@return the first server URL with the defaults of its variables filled in, empty if there is none} */
    String server(Document document) {
        List<ObjectNode> servers = document.root().objects("servers");
        if (!servers.isEmpty()) {
            return url(servers.get(0));
        }
        // Some documents name their only server at each path instead.
        List<String> urls =
                of(document).stream().map(this::ownServer).distinct().toList();
        return urls.size() == 1 ? urls.get(0) : "";
    }

    /** {@return the server of an operation or of its path, empty if that is the one of the document} */
    String ownServer(Call call) {
        for (ObjectNode holder : List.of(call.node(), call.item())) {
            List<ObjectNode> servers = holder.objects("servers");
            if (!servers.isEmpty()) {
                return url(servers.get(0));
            }
        }
        return "";
    }

    private String url(ObjectNode server) {
        String url = source.words(server, "url");
        if (server.get("variables") instanceof ObjectNode variables) {
            for (Map.Entry<String, Node> variable : variables.entries()) {
                if (variable.getValue() instanceof ObjectNode object
                        && object.get("default") instanceof ScalarNode value) {
                    url = url.replace("{" + variable.getKey() + "}", value.text());
                }
            }
        }
        return url;
    }
}
