package com.withampersand.codegen.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of an object that is not written as JSON. */
final class ObjectProperties {
    private ObjectProperties() {}

    /** The properties of a model or map that are not {@code null}, in their order; {@code null} for any other value. */
    static @Nullable Map<String, Object> of(Object value) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inside) -> put(properties, name, inside));
        } else if (value instanceof ApiModel model) {
            @Nullable Object[] described = ApiModelBuilder.inside(model).namesAndValues();
            for (int i = 0; i < described.length; i += 2) {
                put(properties, described[i], Secrets.reveal(described[i + 1]));
            }
            model.additionalProperties().forEach((name, inside) -> put(properties, name, inside));
        } else {
            return value instanceof Wrapper<?> wrapper ? of(wrapper.value()) : null;
        }
        return properties;
    }

    /** The same of a form. */
    static Map<String, Object> ofForm(Object form) {
        Map<String, Object> properties = of(form);
        if (properties == null) {
            throw new IllegalArgumentException(
                    "A form has properties, and a " + form.getClass().getName() + " has none");
        }
        return properties;
    }

    private static void put(Map<String, Object> properties, @Nullable Object name, @Nullable Object value) {
        if (value != null) {
            properties.put(String.valueOf(name), value);
        }
    }
}
