package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API. Immutable.
 *
 * <p>An accessor of a property that the API requires throws a {@link MissingPropertyException} if the answer lacked it; one
 * of any other property is {@code @Nullable}, or gives an empty list or map.
 *
 * <p>Two are equal if they are of one class and have the same properties, {@link #additionalProperties()} included.
 */
public abstract class ApiModel {
    private final Extras extras;

    /** Takes over what the builder holds besides the described properties. */
    protected ApiModel(ApiModelBuilder<?, ?> builder) {
        this.extras = builder.extras;
    }

    /** {@return the properties that no accessor is for, and those whose value is of another kind than described} */
    public final Map<String, @Nullable Object> additionalProperties() {
        return extras().asMap();
    }

    /** {@return the name of each described property, followed by its value; see {@link #array}} */
    protected abstract @Nullable Object[] namesAndValues();

    /** Writes the described properties that are present. */
    protected abstract void encode(ObjectWriter out) throws IOException;

    /** {@return its arguments, names and values by turns} */
    protected static @Nullable Object[] array(@Nullable Object... namesAndValues) {
        return namesAndValues;
    }

    /** {@return the value of a required property; throws a {@link MissingPropertyException} if it is {@code null}} */
    protected final <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new MissingPropertyException(typeName(), name, extras.asMap());
        }
        return value;
    }

    /** {@return the value of a required property of which {@code null} is a value of its own; see {@link #required}} */
    protected final <T> @Nullable T requiredOrNull(String name, @Nullable T value) {
        Map<String, @Nullable Object> others = extras.asMap();
        if (value == null && (others.get(name) != null || !others.containsKey(name))) {
            throw new MissingPropertyException(typeName(), name, others);
        }
        return value;
    }

    /** Without those that a builder gave a value of the described kind after they had come with another. */
    Extras extras() {
        return extras.isEmpty() ? extras : extras.settle(namesAndValues());
    }

    /** The name of the class within its package, as in {@code Installation.Config}. */
    String typeName() {
        String name = getClass().getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ApiModel that
                        && getClass() == that.getClass()
                        && Deep.equal(namesAndValues(), that.namesAndValues())
                        && extras().equals(that.extras()));
    }

    @Override
    public final int hashCode() {
        return 31 * Deep.hash(namesAndValues()) + extras().hashCode();
    }

    /** {@return such as {@code Group[groupRef=g-1]}; without secrets, and of additional properties the names alone} */
    @Override
    public final String toString() {
        StringJoiner text = new StringJoiner(", ", typeName() + "[", "]");
        @Nullable Object[] properties = namesAndValues();
        for (int i = 0; i < properties.length; i += 2) {
            Object value = properties[i + 1];
            if (value != null) {
                text.add(properties[i] + "=" + text(value));
            }
        }
        if (!additionalProperties().isEmpty()) {
            text.add("additionalProperties=" + additionalProperties().keySet());
        }
        return text.toString();
    }

    private static String text(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        return value instanceof List<?> list
                ? list.stream().map(ApiModel::text).toList().toString()
                : String.valueOf(value);
    }
}
