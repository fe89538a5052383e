package com.withampersand.codegen.runtime;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Makes an {@link ApiModel}. Not safe for use by several threads at once.
 *
 * @param <B> the builder itself
 */
public abstract class ApiModelBuilder<B extends ApiModelBuilder<B>> {

    Extras extras;

    /** Starts empty. */
    protected ApiModelBuilder() {
        this.extras = Extras.NONE;
    }

    /**
     * Starts from a model.
     *
     * @param from the model
     */
    protected ApiModelBuilder(ApiModel from) {
        this.extras = from.extras();
    }

    /**
     * Sets a property that no other method is for.
     *
     * @param name its name
     * @param value its value: a string, boolean, number, list, map or {@code null}, which is sent as such
     * @return this
     */
    @SuppressWarnings("unchecked") // B is this class by its own declaration.
    public final B additionalProperty(String name, @Nullable Object value) {
        extras = extras.with(name, value);
        return (B) this;
    }

    /**
     * Notes that a property of which {@code null} is a value of its own was set.
     *
     * @param name its name
     * @param value its value
     */
    protected final void nullable(String name, @Nullable Object value) {
        extras = value == null ? extras.with(name, null) : extras.without(name);
    }

    /**
     * {@return the finished model}
     *
     * <p>A required property that arrived with a value of another kind counts as present, so that whatever was read can be
     * built again.
     *
     * @param <M> the model
     * @param model the model of this builder
     * @param required the names of the required properties
     * @throws IllegalStateException if any of them is missing; the message names them all
     */
    protected static <M extends ApiModel> M checked(M model, String... required) {
        StringJoiner missing = new StringJoiner(", ");
        @Nullable Object[] namesAndValues = model.namesAndValues();
        List<String> names = List.of(required);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = String.valueOf(namesAndValues[i]);
            boolean absent = namesAndValues[i + 1] == null
                    && !model.additionalProperties().containsKey(name);
            if (absent && names.contains(name)) {
                missing.add(name);
            }
        }
        if (missing.length() > 0) {
            throw new IllegalStateException(model.typeName() + " lacks required properties: " + missing);
        }
        return model;
    }
}
