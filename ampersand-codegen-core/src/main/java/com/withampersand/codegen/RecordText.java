package com.withampersand.codegen;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record holds, and what the records in it hold, as text: as they print themselves.
 *
 * <p>Only that the code by which a record prints itself is made by the JVM when it is first needed, which for all those of a
 * request takes longer than finding out that there is nothing to do.
 */
final class RecordText {

    private final StringBuilder text = new StringBuilder();

    private RecordText() {}

    static String of(Record value) {
        RecordText all = new RecordText();
        all.add(value);
        return all.text.toString();
    }

    private void add(@Nullable Object value) {
        if (value instanceof Record held) {
            text.append(held.getClass().getSimpleName()).append('[');
            for (RecordComponent component : held.getClass().getRecordComponents()) {
                text.append(component.getName()).append('=');
                add(get(held, component));
                text.append(", ");
            }
            text.append(']');
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                add(entry.getKey());
                text.append('=');
                add(entry.getValue());
                text.append(", ");
            }
            text.append('}');
        } else if (value instanceof Iterable<?> items && !(value instanceof Path)) {
            text.append('[');
            for (Object item : items) {
                add(item);
                text.append(", ");
            }
            text.append(']');
        } else {
            text.append(value);
        }
    }

    private static @Nullable Object get(Record held, RecordComponent component) {
        try {
            return component.getAccessor().invoke(held);
        } catch (IllegalAccessException | InvocationTargetException hidden) {
            throw new IllegalStateException("A request is made of public records, unlike " + held.getClass(), hidden);
        }
    }
}
