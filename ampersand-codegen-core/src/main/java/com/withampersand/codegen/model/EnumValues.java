package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ArrayNode;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code enum}, {@code const} and the known values of an overlay. */
final class EnumValues {

    private final Source source;

    EnumValues(Source source) {
        this.source = source;
    }

    /** {@return the enum, or what else the values amount to; null if the schema lists none} */
    @Nullable
    Kind read(Shape shape) {
        boolean closed = shape.has("enum") || shape.has("const");
        String keyword = shape.has("const") ? "const" : shape.has("enum") ? "enum" : "x-known-values";
        Node holder = shape.get(keyword);
        if (holder == null) {
            return null;
        }
        List<Node> nodes = keyword.equals("const")
                ? List.of(holder)
                : holder instanceof ArrayNode array ? array.items() : List.of();
        List<ScalarNode> scalars = new ArrayList<>();
        for (Node node : nodes) {
            if (!(node instanceof ScalarNode scalar)) {
                return odd(node, "A value of an enum is " + node.kindName());
            }
            if (!scalar.isNull()) {
                scalars.add(scalar);
            }
        }
        if (scalars.isEmpty()) {
            return nodes.isEmpty() ? null : new Kind.Whatever();
        }
        if (scalars.stream().allMatch(scalar -> scalar.kind() == ScalarNode.Kind.BOOLEAN)) {
            return new Kind.Plain(ScalarKind.BOOLEAN);
        }
        ScalarKind base = base(shape, scalars);
        return base == null
                ? odd(holder, "The values of an enum are of different kinds")
                : new Kind.Known(base, values(shape, nodes), closed);
    }

    private Kind odd(Node at, String message) {
        source.diagnostics()
                .warning(
                        "mixed-enum",
                        at.location(),
                        message + ", so it is typed as any value",
                        "List strings only, or numbers only.");
        return new Kind.Whatever();
    }

    private @Nullable ScalarKind base(Shape shape, List<ScalarNode> scalars) {
        if (scalars.stream().allMatch(ScalarNode::isString)) {
            return ScalarKind.STRING;
        }
        boolean text = shape.types().equals(List.of("string"));
        if (!text && scalars.stream().allMatch(ScalarNode::isNumber)) {
            return scalars.stream().allMatch(scalar -> scalar.text().matches("[-+]?[0-9]+"))
                    ? ScalarKind.INT64
                    : ScalarKind.DECIMAL;
        }
        if (text) {
            ScalarNode stray = scalars.stream()
                    .filter(scalar -> !scalar.isString())
                    .findFirst()
                    .orElseThrow();
            source.diagnostics()
                    .warning(
                            "mixed-enum",
                            stray.location(),
                            "`" + stray.text() + "` is " + stray.kindName() + " among the values of a string enum",
                            "Quote it; it is taken for a string.");
            return ScalarKind.STRING;
        }
        return null;
    }

    private List<EnumType.Value> values(Shape shape, List<Node> nodes) {
        Map<String, EnumType.Value> values = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            ScalarNode value = (ScalarNode) nodes.get(i);
            if (!value.isNull()) {
                values.putIfAbsent(value.text(), value(shape, value, i, nodes.size()));
            }
        }
        return List.copyOf(values.values());
    }

    private EnumType.Value value(Shape shape, ScalarNode value, int index, int count) {
        String hint = said(shape.get("x-enum-varnames"), value, index, count);
        if (hint.isEmpty()) {
            hint = said(shape.get("x-enumNames"), value, index, count);
        }
        if (hint.isEmpty() && shape.has("const") && shape.get("title") instanceof ScalarNode title) {
            hint = title.text();
        }
        String words = said(shape.get("x-enum-descriptions"), value, index, count);
        if (words.isEmpty() && shape.has("const") && shape.get("description") instanceof ScalarNode description) {
            words = description.text().strip();
        }
        return new EnumType.Value(
                value.text(), hint, words.isEmpty() ? Docs.NONE : new Docs("", words, List.of(), false));
    }

    /** What an extension says of a value: it is a list beside the values, or a map by value. */
    private static String said(@Nullable Node extension, ScalarNode value, int index, int count) {
        Node said = null;
        if (extension instanceof ArrayNode array && array.size() == count) {
            said = array.items().get(index);
        } else if (extension instanceof ObjectNode map) {
            said = map.get(value.text());
        }
        return said instanceof ScalarNode scalar && !scalar.isNull()
                ? scalar.text().strip()
                : "";
    }
}
