package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Makes an {@link ApiModel}, {@code M}; {@code B} is the builder itself. Not safe for use by several threads at once. */
public abstract class ApiModelBuilder<B extends ApiModelBuilder<B, M>, M extends ApiModel> {
    Extras extras = Extras.NONE;

    /** Starts empty. */
    protected ApiModelBuilder() {}

    /** Starts from a model. */
    protected ApiModelBuilder(ApiModel from) {
        extras = from.extras();
    }

    /** What knows the properties of a model: where models are records, it is another than the model itself. */
    static ApiModel inside(ApiModel model) {
        return model;
    }

    /** {@return a model of the properties that the reader has, whatever was set here} */
    protected abstract M decode(ObjectReader in) throws IOException;

    /** Sets a property that no other method is for, to what {@link JsonWriter#any} takes; null too. */
    @SuppressWarnings("unchecked") // B is this class by its own declaration.
    public final B additionalProperty(String name, @Nullable Object value) {
        extras = extras.with(name, value);
        return (B) this;
    }

    /** Notes that a property of which {@code null} is a value of its own was set. */
    protected final void nullable(String name, @Nullable Object value) {
        extras = value == null ? extras.with(name, null) : extras.without(name);
    }

    /**
     * {@return the finished model; a required property that came as another kind of value counts as present, so that
     * whatever was read can be built again}
     * @throws IllegalStateException if any required property is missing; the message names them all
     */
    protected static <T extends ApiModel> T checked(T model, String... required) {
        StringJoiner missing = new StringJoiner(", ");
        @Nullable Object[] namesAndValues = model.namesAndValues();
        List<String> names = List.of(required);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = String.valueOf(namesAndValues[i]);
            boolean absent = namesAndValues[i + 1] == null
                    && !model.additionalProperties().containsKey(name);
            if (absent && names.contains(name)) {
                missing.add(name.isEmpty() ? "\"\"" : name);
            }
        }
        if (missing.length() > 0) {
            throw new IllegalStateException(model.typeName() + " lacks required properties: " + missing);
        }
        return model;
    }
}
