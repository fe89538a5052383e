package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ArrayNode;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An extension that is an object of texts and lists of texts; what is wrong with it is an error. */
final class Extension {

    private final Source source;
    private final String keyword;
    private final ObjectNode said;
    private final String remedy;

    private Extension(Source source, String keyword, ObjectNode said, String remedy) {
        this.source = source;
        this.keyword = keyword;
        this.said = said;
        this.remedy = remedy;
    }

    /**
     * {@return the extension of an object; null if it has none, or none that is an object}
     * @param keys the members that it may have
     * @param remedy how to write it
     */
    static @Nullable Extension of(Source source, ObjectNode holder, String keyword, List<String> keys, String remedy) {
        source.noteExtension(holder, keyword);
        if (!holder.has(keyword)) {
            return null;
        }
        if (!(holder.get(keyword) instanceof ObjectNode said)) {
            source.diagnostics().error(rule(keyword), holder.keyLocation(keyword), keyword + " is an object", remedy);
            return null;
        }
        for (String key : said.names()) {
            if (!keys.contains(key)) {
                source.diagnostics().error(rule(keyword), said.keyLocation(key), keyword + " has no " + key, remedy);
            }
        }
        return new Extension(source, keyword, said, remedy);
    }

    private static String rule(String keyword) {
        return keyword.substring("x-".length()) + "-extension";
    }

    boolean has(String key) {
        return said.has(key);
    }

    /** {@return a text; empty if it is absent, which is an error, or something else, which is one, too} */
    String text(String key) {
        if (said.get(key) instanceof ScalarNode scalar && !scalar.text().isBlank()) {
            return scalar.text().strip();
        }
        error(key, keyword + " needs a text as " + key);
        return "";
    }

    /** {@return texts; none if that is absent} */
    List<String> texts(String key) {
        Node value = said.get(key);
        if (value instanceof ArrayNode array && array.items().stream().allMatch(item -> item instanceof ScalarNode)) {
            return array.items().stream()
                    .map(item -> ((ScalarNode) item).text().strip())
                    .toList();
        }
        if (value != null) {
            error(key, "The " + key + " of " + keyword + " are a list of texts");
        }
        return List.of();
    }

    /** {@return texts by name, none if that is absent} */
    Map<String, String> map(String key) {
        Map<String, String> map = new LinkedHashMap<>();
        if (said.get(key) instanceof ObjectNode object) {
            for (String name : object.names()) {
                String text = object.text(name);
                if (text == null || text.isBlank()) {
                    error(key, "In the " + key + " of " + keyword + ", " + name + " is a text");
                } else {
                    map.put(name, text);
                }
            }
        } else if (said.has(key)) {
            error(key, "The " + key + " of " + keyword + " are texts by name");
        }
        return map;
    }

    /** {@return an extension inside this one, null if that is absent} */
    @Nullable
    Extension inner(String key, List<String> keys) {
        if (!said.has(key)) {
            return null;
        }
        if (said.get(key) instanceof ObjectNode inner && keys.containsAll(inner.names())) {
            return new Extension(source, keyword, inner, remedy);
        }
        error(key, "The " + key + " of " + keyword + " has the members " + String.join(", ", keys));
        return null;
    }

    void error(String key, String message) {
        source.diagnostics()
                .error(rule(keyword), said.has(key) ? said.keyLocation(key) : said.location(), message, remedy);
    }
}
