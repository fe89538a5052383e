package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ArrayNode;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code enum}, {@code const} and the known values of an overlay. */
final class EnumValues {

    /** What fits into the 64 KB that the initializer of a class may have, at 16 bytes a constant. */
    static final int MAX_VALUES = 4_000;

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
            if (isBeyondJava(scalar)) {
                source.diagnostics()
                        .warning(
                                "mixed-enum",
                                scalar.location(),
                                "`" + scalar.text() + "` is " + scalar.kindName() + ", and is left out of the enum",
                                "Leave it out, or quote it if it is text.");
            } else if (!scalar.isNull()) {
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
        if (base != null && scalars.size() > MAX_VALUES) {
            source.diagnostics()
                    .warning(
                            "enum-too-large",
                            holder.location(),
                            "The enum has " + scalars.size() + " values, but a class of Java cannot hold more than "
                                    + MAX_VALUES + " of them, so it is typed as what they are",
                            "Leave the list to the words of the description.");
            return new Kind.Plain(base);
        }
        return base == null
                ? odd(holder, "The values of an enum are of different kinds")
                : new Kind.Known(base, values(shape, nodes, base), closed);
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
            return scalars.stream().allMatch(EnumValues::isLong) ? ScalarKind.INT64 : ScalarKind.DECIMAL;
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

    private List<EnumType.Value> values(Shape shape, List<Node> nodes, ScalarKind base) {
        Map<String, EnumType.Value> values = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            ScalarNode value = (ScalarNode) nodes.get(i);
            if (!value.isNull() && !isBeyondJava(value)) {
                EnumType.Value read = value(shape, value, base, i, nodes.size());
                values.putIfAbsent(read.text(), read);
            }
        }
        return List.copyOf(values.values());
    }

    private EnumType.Value value(Shape shape, ScalarNode value, ScalarKind base, int index, int count) {
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
        if (hint.isEmpty() && base == ScalarKind.DECIMAL) {
            hint = value.text();
        }
        return new EnumType.Value(
                canonical(value, base), hint, words.isEmpty() ? Docs.NONE : new Docs("", words, List.of(), false));
    }

    /** A number as the runtime prints it, however the description spells it, such as {@code 007} or {@code 1e2}. */
    private static String canonical(ScalarNode value, ScalarKind base) {
        return switch (base) {
            case INT64 -> new BigInteger(value.text()).toString();
            case DECIMAL -> new BigDecimal(value.text()).stripTrailingZeros().toString();
            default -> value.text();
        };
    }

    private static boolean isBeyondJava(ScalarNode value) {
        return value.isNumber() && value.decimal() == null;
    }

    private static boolean isLong(ScalarNode value) {
        return value.text().matches("[-+]?[0-9]+") && new BigInteger(value.text()).bitLength() < Long.SIZE;
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
