package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Comforts.Passthrough;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code x-passthrough}, which stands beside the paths of a document, for those paths of another server that nobody
 * describes, as in {@code x-passthrough: {name: proxy, url: https://proxy.example.com, security: [{Key: []}], headers:
 * {X-Version: '1'}, required: {project: X-Project}, optional: {user: X-User}}}.
 */
final class PassthroughReader {

    private static final List<String> KEYS =
            List.of("name", "url", "description", "security", "headers", "required", "optional");
    private static final String REMEDY = "Write it in paths, as x-passthrough: {name: proxy,"
            + " url: https://proxy.example.com, required: {project: X-Project}}.";

    private final Source source;
    private final Words words;
    private final SecurityReader security;
    private final List<Server> servers = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    PassthroughReader(Source source, Words words, SecurityReader security) {
        this.source = source;
        this.words = words;
        this.security = security;
    }

    /** {@return those of all documents} */
    List<Passthrough> read(List<Document> roots) {
        List<Passthrough> passthroughs = new ArrayList<>();
        for (Document root : roots) {
            ObjectNode paths = root.root().object("paths");
            ObjectNode node = paths == null ? null : paths.object("x-passthrough");
            Extension said = paths == null ? null : Extension.of(source, paths, "x-passthrough", KEYS, REMEDY);
            if (paths != null && node != null && said != null) {
                read(root, paths, node, said, passthroughs);
            }
        }
        return passthroughs;
    }

    /** {@return where they are} */
    List<Server> servers() {
        return servers;
    }

    private void read(Document root, ObjectNode paths, ObjectNode node, Extension said, List<Passthrough> into) {
        String name = said.text("name");
        String url = said.text("url");
        Map<String, String> required = said.map("required");
        Map<String, String> optional = said.map("optional");
        if (!name.isEmpty() && !isName(name)) {
            said.error("name", "The name " + name + " cannot be that of a method");
        } else if (!name.isEmpty() && !names.add(name)) {
            said.error("name", "There are two passthroughs with the name " + name);
        }
        for (Map<String, String> map : List.of(required, optional)) {
            map.keySet().stream()
                    .filter(parameter -> !isName(parameter))
                    .forEach(parameter -> said.error(
                            map == required ? "required" : "optional",
                            "The name " + parameter + " cannot be that of a parameter"));
        }
        Place place = source.place(node);
        List<List<String>> admitted = security.read(new Call(root, place, "", "", paths, node));
        servers.add(new Server(name, name, List.of(new Server.Choice("", url, List.of(), words.of(node)))));
        into.add(new Passthrough(name, words.of(node), admitted, said.map("headers"), required, optional));
    }

    private static boolean isName(String name) {
        return name.matches("[a-z][A-Za-z0-9]*");
    }
}
