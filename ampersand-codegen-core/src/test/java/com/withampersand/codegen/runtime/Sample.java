package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A model with a property of each type, as generated code would have it but for its brevity. */
final class Sample extends ApiModel {

    static final JsonCodec<Sample> CODEC = ObjectCodec.of(new Builder());

    private static final List<String> NAMES = List.of(
            "secret",
            "string",
            "bool",
            "int32",
            "int64",
            "float64",
            "decimal",
            "dateTime",
            "date",
            "uuid",
            "uri",
            "bytes",
            "freeForm",
            "any",
            "child",
            "children",
            "numbers",
            "holes",
            "matrix",
            "counts",
            "sparse");

    final Map<String, @Nullable Object> values;

    private Sample(Builder builder) {
        super(builder);
        this.values = new LinkedHashMap<>(builder.values);
    }

    static Builder builder() {
        return new Builder();
    }

    Builder toBuilder() {
        return new Builder(this);
    }

    @Nullable
    Object get(String name) {
        return values.get(name);
    }

    <T> T require(String name, Class<T> type) {
        return required(name, type.cast(get(name)));
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        List<@Nullable Object> list = new ArrayList<>();
        for (String name : NAMES) {
            list.add(name);
            list.add(name.equals("secret") ? Secrets.hide(get(name)) : get(name));
        }
        return list.toArray();
    }

    static final class Builder extends ApiModelBuilder<Builder, Sample> {

        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        private Builder() {}

        private Builder(Sample from) {
            super(from);
            values.putAll(from.values);
        }

        Builder set(String name, @Nullable Object value) {
            values.put(name, value);
            return this;
        }

        Builder orNull(String name, @Nullable Object value) {
            nullable(name, value);
            return set(name, value);
        }

        Sample build(String... required) {
            return checked(new Sample(this), required);
        }

        @Override
        protected Sample decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "secret", "string" -> builder.values.put(name, in.string());
                    case "bool" -> builder.values.put(name, in.bool());
                    case "int32" -> builder.values.put(name, in.int32());
                    case "int64" -> builder.values.put(name, in.int64());
                    case "float64" -> builder.values.put(name, in.float64());
                    case "decimal" -> builder.values.put(name, in.value(JsonCodecs.DECIMAL));
                    case "dateTime" -> builder.values.put(name, in.dateTime());
                    case "date" -> builder.values.put(name, in.value(JsonCodecs.DATE));
                    case "uuid" -> builder.values.put(name, in.value(JsonCodecs.UUID));
                    case "uri" -> builder.values.put(name, in.value(JsonCodecs.URI));
                    case "bytes" -> builder.values.put(name, in.value(JsonCodecs.BYTES));
                    case "freeForm" -> builder.values.put(name, in.freeForm());
                    case "any" -> builder.values.put(name, in.any());
                    case "child" -> builder.values.put(name, in.value(CODEC));
                    case "children" -> builder.values.put(name, in.list(CODEC));
                    case "numbers" -> builder.values.put(name, in.list(JsonCodecs.FLOAT64));
                    case "holes" -> builder.values.put(name, in.value(JsonCodecs.listOfNullable(JsonCodecs.STRING)));
                    case "matrix" -> builder.values.put(name, in.list(JsonCodecs.list(JsonCodecs.INT64)));
                    case "counts" -> builder.values.put(name, in.map(JsonCodecs.INT64));
                    case "sparse" -> builder.values.put(name, in.value(JsonCodecs.mapOfNullable(CODEC)));
                    default -> in.keep();
                }
            }
            return new Sample(in.finish(builder));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void encode(ObjectWriter out) throws IOException {
        Map<String, @Nullable Object> v = values;
        out.string("secret", (String) v.get("secret"));
        out.string("string", (String) v.get("string"));
        out.bool("bool", (Boolean) v.get("bool"));
        out.int32("int32", (Integer) v.get("int32"));
        out.int64("int64", (Long) v.get("int64"));
        out.float64("float64", (Double) v.get("float64"));
        out.value("decimal", (BigDecimal) v.get("decimal"), JsonCodecs.DECIMAL);
        out.dateTime("dateTime", (OffsetDateTime) v.get("dateTime"));
        out.value("date", (LocalDate) v.get("date"), JsonCodecs.DATE);
        out.value("uuid", (UUID) v.get("uuid"), JsonCodecs.UUID);
        out.value("uri", (URI) v.get("uri"), JsonCodecs.URI);
        out.value("bytes", (byte[]) v.get("bytes"), JsonCodecs.BYTES);
        out.freeForm("freeForm", (Map<String, @Nullable Object>) v.get("freeForm"));
        out.any("any", v.get("any"));
        out.value("child", (Sample) v.get("child"), CODEC);
        out.list("children", (List<Sample>) v.get("children"), CODEC);
        out.list("numbers", (List<Double>) v.get("numbers"), JsonCodecs.FLOAT64);
        out.value("holes", (List<@Nullable String>) v.get("holes"), JsonCodecs.listOfNullable(JsonCodecs.STRING));
        out.list("matrix", (List<List<Long>>) v.get("matrix"), JsonCodecs.list(JsonCodecs.INT64));
        out.map("counts", (Map<String, Long>) v.get("counts"), JsonCodecs.INT64);
        out.value("sparse", (Map<String, @Nullable Sample>) v.get("sparse"), JsonCodecs.mapOfNullable(CODEC));
    }
}
