package com.withampersand.codegen.proof;

import static com.withampersand.codegen.proof.Described.list;
import static com.withampersand.codegen.proof.Described.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that a description allows, made by its schemas alone. */
final class Instances {

    /** Where a schema allows no value. */
    static final Object NONE = new Object();

    private static final int DEEP = 4;
    private static final Map<String, String> STRINGS = Map.of(
            "date-time", "2020-01-02T03:04:05Z",
            "date", "2020-01-02",
            "uuid", "123e4567-e89b-12d3-a456-426614174000",
            "uri", "https://example.com/a",
            "url", "https://example.com/a",
            "iri", "https://example.com/a",
            "byte", "AQID");

    private final Described described;
    private final String text;
    private final boolean all;

    Instances(Described described, String text, boolean all) {
        this.described = described;
        this.text = text;
        this.all = all;
    }

    /** With all that may be there. */
    static Instances whole(Described described) {
        return new Instances(described, "some text", true);
    }

    /** With what must be there alone. */
    static Instances bare(Described described) {
        return new Instances(described, "some text", false);
    }

    boolean isWhole() {
        return all;
    }

    /**
     * A value.
     *
     * @param pick which of several variants or values it is to be, counted round and round
     */
    @Nullable
    Object of(@Nullable Object schema, int pick) {
        return of(schema, pick, 0);
    }

    private @Nullable Object of(@Nullable Object schema, int pick, int depth) {
        if (Boolean.FALSE.equals(schema)) {
            return NONE;
        }
        if (!(schema instanceof Map<?, ?>)) {
            return text;
        }
        SchemaParts parts = SchemaParts.of(described, schema, pick);
        if (!parts.isKnown()) {
            return NONE;
        }
        List<?> values = parts.has("const") ? Collections.singletonList(parts.get("const")) : parts.values();
        if (!values.isEmpty()) {
            Object value = values.get(pick % values.size());
            boolean strange = value instanceof Number number && !Double.isFinite(number.doubleValue());
            return strange || (parts.type().equals("string") && !(value instanceof String)) ? NONE : value;
        }
        return switch (parts.type()) {
            case "null" -> null;
            case "boolean" -> true;
            case "integer" -> number(parts, new BigDecimal(7));
            case "number" -> number(parts, new BigDecimal(isWhole(parts) ? "7" : "7.5"));
            case "array" -> array(parts, pick, depth);
            case "object" -> object(parts, pick, depth);
            default -> string(parts);
        };
    }

    private static boolean isWhole(SchemaParts parts) {
        return String.valueOf(parts.get("format")).startsWith("int");
    }

    private String string(SchemaParts parts) {
        String format = String.valueOf(parts.get("format"));
        String value = "base64".equals(parts.get("contentEncoding")) ? "AQID" : STRINGS.getOrDefault(format, text);
        return parts.get("minLength") instanceof Number least && STRINGS.get(format) == null
                ? value + "x".repeat(Math.max(0, Math.min(least.intValue(), 1_000) - value.length()))
                : value;
    }

    private static BigDecimal number(SchemaParts parts, BigDecimal usual) {
        BigDecimal least = decimal(parts.get("minimum"));
        BigDecimal most = decimal(parts.get("maximum"));
        BigDecimal above = decimal(parts.get("exclusiveMinimum"));
        BigDecimal low = least == null && above != null ? above.add(BigDecimal.ONE) : least;
        if (low != null && low.compareTo(usual) > 0) {
            return low.abs().precision() - low.scale() > 15 ? usual : low.add(BigDecimal.ONE);
        }
        return most != null && most.compareTo(usual) < 0 && most.abs().precision() - most.scale() < 15
                ? most.subtract(BigDecimal.ONE)
                : usual;
    }

    private static @Nullable BigDecimal decimal(@Nullable Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue())
                ? new BigDecimal(number.toString())
                : null;
    }

    private List<@Nullable Object> array(SchemaParts parts, int pick, int depth) {
        List<@Nullable Object> array = new ArrayList<>();
        List<?> first = list(parts.get("prefixItems"));
        first.forEach(item -> array.add(of(item, pick, depth + 1)));
        Object items = parts.has("items") ? parts.get("items") : first.isEmpty() ? true : null;
        for (int i = 0; items != null && depth <= DEEP && (all || parts.has("minItems")) && i < 2; i++) {
            array.add(of(items, pick, depth + 1));
        }
        array.removeIf(NONE::equals);
        return array;
    }

    private Map<String, @Nullable Object> object(SchemaParts parts, int pick, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        Set<String> required = parts.required();
        Set<String> names = new LinkedHashSet<>(parts.properties().keySet());
        names.addAll(required);
        for (String name : names) {
            List<Object> schemas = parts.properties().getOrDefault(name, List.of());
            if (depth <= 3 * DEEP && (required.contains(name) || (all && depth <= DEEP))) {
                Object whole = schemas.size() == 1 ? schemas.get(0) : Map.of("allOf", schemas);
                object.put(name, parts.tags().containsKey(name) ? parts.tags().get(name) : of(whole, pick, depth + 1));
            }
        }
        parts.tags().forEach(object::putIfAbsent);
        Object more = parts.get("additionalProperties");
        if (all
                && depth <= DEEP
                && !(more instanceof Boolean)
                && (more != null || map(object).isEmpty())) {
            object.put("key one", of(more, pick, depth + 1));
            object.put("keyTwo", of(more, pick, depth + 1));
        }
        object.values().removeIf(NONE::equals);
        return object;
    }
}
