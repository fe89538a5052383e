package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import com.withampersand.codegen.model.Server.Choice;
import com.withampersand.codegen.model.Server.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the servers of documents, and those that paths and operations have for themselves. */
final class ServerReader {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern NOISE = Pattern.compile("(?i)\\b(the|our|main|api|server|servers|environment|url)\\b");
    private static final int HINT_WORDS = 3;

    private final Source source;
    private final Words words;
    private final List<Server> servers = new ArrayList<>();

    ServerReader(Source source, Words words) {
        this.source = source;
        this.words = words;
    }

    /** {@return the ID of the server of each operation of a document, by its place} */
    Map<Place, String> read(Document document, List<Call> calls) {
        List<ObjectNode> common = document.root().objects("servers");
        if (common.isEmpty()) {
            // Some documents name their only server at each path instead.
            List<List<String>> lists =
                    calls.stream().map(call -> urls(own(call))).distinct().toList();
            common = lists.size() == 1 ? own(calls.get(0)) : common;
        }
        Choice base = common.isEmpty() ? null : choice(common.get(0), null);
        Map<String, Map<String, Choice>> found = new TreeMap<>();
        Map<Place, String> ids = new LinkedHashMap<>();
        for (Call call : calls) {
            List<ObjectNode> own = own(call);
            boolean usual = own.isEmpty() || urls(own).equals(urls(common));
            List<Choice> choices = usual ? choices(common, null) : choices(own, base);
            String id =
                    usual ? document.id() : document.id() + " " + choices.get(0).url();
            Map<String, Choice> all = found.computeIfAbsent(id, key -> new LinkedHashMap<>());
            choices.forEach(choice -> all.putIfAbsent(choice.url(), choice));
            ids.put(call.place(), id);
        }
        found.forEach((id, choices) -> servers.add(new Server(id, document.id(), List.copyOf(choices.values()))));
        return ids;
    }

    /** {@return all that were read, in the order of the documents, each document's own before those of its operations} */
    List<Server> servers() {
        return List.copyOf(servers);
    }

    private List<Choice> choices(List<ObjectNode> nodes, @Nullable Choice base) {
        return nodes.isEmpty()
                ? List.of(new Choice("", "", List.of(), Docs.NONE))
                : nodes.stream().map(node -> choice(node, base)).toList();
    }

    private static List<ObjectNode> own(Call call) {
        List<ObjectNode> own = call.node().objects("servers");
        return own.isEmpty() ? call.item().objects("servers") : own;
    }

    private List<String> urls(List<ObjectNode> servers) {
        return servers.stream().map(server -> source.words(server, "url")).toList();
    }

    private Choice choice(ObjectNode node, @Nullable Choice base) {
        String url = source.words(node, "url");
        List<Variable> variables = new ArrayList<>();
        Matcher names = VARIABLE.matcher(url);
        while (names.find()) {
            variables.add(variable(node, names.group(1)));
        }
        Docs docs = words.of(node);
        String named = source.words(node, "name");
        String hint = named.isEmpty() ? hint(docs) : named;
        if (base == null || !url.startsWith("/") || !base.url().matches("(?i)https?://.*")) {
            return new Choice(hint, url, variables, docs);
        }
        // A server of an operation may be given relative to that of the document.
        variables.addAll(base.variables());
        String root = base.url().replaceFirst("^(\\w+://[^/]*).*", "$1");
        return new Choice(hint.isEmpty() ? url : hint, root + url, variables, docs);
    }

    /** The description, if it is as short as a name. */
    private static String hint(Docs docs) {
        String said = docs.summary().isEmpty() ? docs.description() : docs.summary();
        String telling = NOISE.matcher(said).replaceAll(" ").strip();
        return telling.split("\\s+", -1).length <= HINT_WORDS ? telling : "";
    }

    private Variable variable(ObjectNode server, String name) {
        ObjectNode all = server.object("variables");
        ObjectNode node = all == null ? null : all.object(name);
        if (node == null) {
            source.diagnostics()
                    .warning(
                            "undescribed-server-variable",
                            Source.location(server, "url"),
                            "The variable {" + name + "} of the URL is not described, and is empty unless it is set",
                            "Describe it in `variables`, with its default (OpenAPI 3.0.4, 4.7.5).");
            return new Variable(name, "", List.of(), Docs.NONE);
        }
        List<String> values = new ArrayList<>();
        for (Node value : node.items("enum")) {
            if (value instanceof ScalarNode scalar) {
                values.add(scalar.text());
            }
        }
        return new Variable(name, text(node, "default"), values, words.of(node));
    }

    /** Defaults of ports are often numbers. */
    private static String text(ObjectNode node, String name) {
        return node.get(name) instanceof ScalarNode scalar ? scalar.text() : "";
    }
}
