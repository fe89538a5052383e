package com.withampersand.codegen.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API. Immutable; implemented by generated code alone.
 *
 * <p>An accessor of a property that the API requires throws a {@link MissingPropertyException} if the answer lacked it; one
 * of any other property is {@code @Nullable}, or gives an empty list or map.
 *
 * <p>Two are equal if they are of one class and have the same properties, {@link #additionalProperties()} included.
 */
public interface ApiModel {
    /** {@return the properties that no accessor is for, and those whose value is of another kind than described} */
    Map<String, @Nullable Object> additionalProperties();

    /** {@return a builder that starts from this} */
    ApiModelBuilder<?, ?> toBuilder();

    /** {@return additional properties that nobody can change, with all that a model they may come from knows of its JSON} */
    static Map<String, @Nullable Object> copy(Map<String, @Nullable Object> additionalProperties) {
        return ExtraProperties.of(ExtraProperties.extras(additionalProperties));
    }

    /** {@return the value of a required property; throws a {@link MissingPropertyException} if it is {@code null}} */
    static <T> T required(ApiModel model, String name, @Nullable T value) {
        if (value == null) {
            throw new MissingPropertyException(model.toBuilder().typeName(), name, model.additionalProperties());
        }
        return value;
    }

    /** {@return the value of a required property of which {@code null} is a value of its own; see {@link #required}} */
    static <T> @Nullable T requiredOrNull(ApiModel model, String name, @Nullable T value) {
        Map<String, @Nullable Object> others = model.additionalProperties();
        if (value == null && (others.get(name) != null || !others.containsKey(name))) {
            throw new MissingPropertyException(model.toBuilder().typeName(), name, others);
        }
        return value;
    }

    /** {@return whether two are equal, bytes by what they hold} */
    static boolean equal(ApiModel one, @Nullable Object other) {
        return one == other
                || (other instanceof ApiModel that
                        && one.getClass() == that.getClass()
                        && one.toBuilder().holdsSame(that.toBuilder()));
    }

    /** {@return the hash code that goes with {@link #equal}} */
    static int hash(ApiModel model) {
        return model.toBuilder().hash();
    }

    /** {@return such as {@code Group[groupRef=g-1]}; without secrets, and of additional properties the names alone} */
    static String text(ApiModel model) {
        return model.toBuilder().text();
    }
}
