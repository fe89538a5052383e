package com.withampersand.benchmarks.candidates;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Free-form values for avaje-jsonb. Its own adapter reads all numbers as doubles and leaves out what is null, so that it
 * would be measured for less than the others do.
 */
final class AvajeFreeForm implements JsonAdapter<@Nullable Object> {
    @Override
    public @Nullable Object fromJson(JsonReader reader) {
        return switch (reader.currentToken()) {
            case BEGIN_OBJECT -> map(reader);
            case BEGIN_ARRAY -> list(reader);
            case STRING -> reader.readString();
            case NUMBER -> number(reader.readDecimal());
            case BOOLEAN -> reader.readBoolean();
            case NULL -> reader.isNullValue() ? null : "";
        };
    }

    private Map<String, @Nullable Object> map(JsonReader reader) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNextField()) {
            map.put(reader.nextField(), fromJson(reader));
        }
        reader.endObject();
        return map;
    }

    private List<@Nullable Object> list(JsonReader reader) {
        List<@Nullable Object> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNextElement()) {
            list.add(fromJson(reader));
        }
        reader.endArray();
        return list;
    }

    private static Object number(BigDecimal number) {
        boolean isLong = number.scale() == 0 && number.precision() < 19;
        return isLong ? (Object) number.longValue() : number;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) {
        if (value instanceof String text) {
            writer.value(text);
        } else if (value == null) {
            writer.serializeNulls(true);
            writer.nullValue();
            writer.serializeNulls(false);
        } else if (value instanceof Long number) {
            writer.value(number);
        } else if (value instanceof Boolean bool) {
            writer.value(bool);
        } else if (value instanceof BigDecimal number) {
            writer.value(number);
        } else if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                writer.name((String) entry.getKey());
                toJson(writer, entry.getValue());
            }
            writer.endObject();
        } else if (value instanceof List<?> list) {
            writer.beginArray();
            for (Object element : list) {
                toJson(writer, element);
            }
            writer.endArray();
        }
    }
}
