package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ScalarNode;
import com.withampersand.codegen.model.UnionType.JsonKind;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which scalar a type and its format are. */
final class Scalars {

    private static final BigDecimal MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final Map<String, ScalarKind> STRINGS = Map.of(
            "date-time", ScalarKind.DATE_TIME,
            "date", ScalarKind.DATE,
            "uuid", ScalarKind.UUID,
            "uri", ScalarKind.URI,
            "url", ScalarKind.URI,
            "iri", ScalarKind.URI,
            "byte", ScalarKind.BYTES);

    private Scalars() {}

    /** {@return the scalar that the type is, null if the type is none} */
    static @Nullable ScalarKind of(String type, Shape shape) {
        String format = format(shape);
        return switch (type) {
            case "string" -> text(shape, format);
            case "boolean" -> ScalarKind.BOOLEAN;
            case "integer" -> fits(shape, format) ? ScalarKind.INT32 : ScalarKind.INT64;
            case "number" ->
                switch (format) {
                    case "decimal" -> ScalarKind.DECIMAL;
                    case "int32" -> ScalarKind.INT32;
                    case "int64" -> ScalarKind.INT64;
                    default -> ScalarKind.FLOAT64;
                };
            default -> null;
        };
    }

    /** {@return the format, empty if there is none} */
    static String format(Shape shape) {
        return shape.get("format") instanceof ScalarNode scalar && scalar.isString() ? scalar.text() : "";
    }

    /** {@return whether the format has a type of its own, so that nothing needs to be said of it} */
    static boolean isTyped(String format) {
        return STRINGS.containsKey(format) || format.matches("decimal|int32|int64|double|float|password|binary");
    }

    private static ScalarKind text(Shape shape, String format) {
        if (shape.get("contentEncoding") instanceof ScalarNode encoding
                && encoding.text().equals("base64")) {
            return ScalarKind.BYTES;
        }
        return STRINGS.getOrDefault(format, ScalarKind.STRING);
    }

    private static boolean fits(Shape shape, String format) {
        if (!format.isEmpty()) {
            return format.equals("int32");
        }
        BigDecimal low = first(number(shape.get("minimum")), number(shape.get("exclusiveMinimum")));
        BigDecimal high = first(number(shape.get("maximum")), number(shape.get("exclusiveMaximum")));
        return low != null && high != null && low.compareTo(MIN) >= 0 && high.compareTo(MAX) <= 0;
    }

    private static @Nullable BigDecimal first(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : one;
    }

    /** {@return the number, null if it is none that Java has} */
    static @Nullable BigDecimal number(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.decimal() : null;
    }

    /** {@return the JSON kind of a scalar} */
    static JsonKind json(ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN -> JsonKind.BOOLEAN;
            case INT32, INT64 -> JsonKind.INTEGER;
            case FLOAT64, DECIMAL -> JsonKind.NUMBER;
            case STRING, DATE_TIME, DATE, UUID, URI, BYTES, FILE -> JsonKind.STRING;
        };
    }
}
