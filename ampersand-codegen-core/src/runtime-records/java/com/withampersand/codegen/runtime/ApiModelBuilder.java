package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Makes an {@link ApiModel}, {@code M}, and knows its JSON; {@code B} is the builder itself. Not safe for use by several
 * threads at once.
 */
public abstract class ApiModelBuilder<B extends ApiModelBuilder<B, M>, M extends ApiModel> {
    Extras extras = Extras.NONE;
    private boolean wasRead;

    /** Starts empty. */
    protected ApiModelBuilder() {}

    /** Starts from a model. */
    protected ApiModelBuilder(ApiModel from) {
        extras = ExtraProperties.extras(from.additionalProperties());
    }

    /** What knows the properties of a model, without being public in it. */
    static ApiModelBuilder<?, ?> inside(ApiModel model) {
        return model.toBuilder();
    }

    /** {@return a model of the properties that the reader has, whatever was set here} */
    protected abstract M decode(ObjectReader in) throws IOException;

    /** Writes the described properties that are present. */
    protected abstract void encode(ObjectWriter out) throws IOException;

    /** {@return the name of each described property, followed by its value; see {@link #array}} */
    protected abstract @Nullable Object[] namesAndValues();

    /** {@return its arguments, names and values by turns} */
    protected static @Nullable Object[] array(@Nullable Object... namesAndValues) {
        return namesAndValues;
    }

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

    /** {@return this with what the reader had no place for; what was read may lack what it should have} */
    @SuppressWarnings("unchecked") // B is this class by its own declaration.
    protected final B finish(ObjectReader in) {
        wasRead = true;
        return in.finish((B) this);
    }

    /** {@return the properties that no other method is for} */
    protected final Map<String, @Nullable Object> others() {
        return ExtraProperties.of(extras());
    }

    /**
     * Makes sure that no required property is missing, unless {@link #finish} was called; one that came as another kind of
     * value counts as present, so that whatever was read can be built again.
     *
     * @throws IllegalStateException if any is missing; the message names them all
     */
    protected final void require(String... required) {
        if (wasRead) {
            return;
        }
        StringJoiner missing = new StringJoiner(", ");
        @Nullable Object[] namesAndValues = namesAndValues();
        List<String> names = List.of(required);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = String.valueOf(namesAndValues[i]);
            boolean absent = namesAndValues[i + 1] == null && !extras.asMap().containsKey(name);
            if (absent && names.contains(name)) {
                missing.add(name.isEmpty() ? "\"\"" : name);
            }
        }
        if (missing.length() > 0) {
            throw new IllegalStateException(typeName() + " lacks required properties: " + missing);
        }
    }

    /** Without those that were given a value of the described kind after they had come with another. */
    Extras extras() {
        return extras.isEmpty() ? extras : extras.settle(namesAndValues());
    }

    boolean holdsSame(ApiModelBuilder<?, ?> that) {
        return Deep.equal(namesAndValues(), that.namesAndValues()) && extras().equals(that.extras());
    }

    int hash() {
        return 31 * Deep.hash(namesAndValues()) + extras().hashCode();
    }

    /** The name of the model's class within its package, as in {@code Installation.Config}; this one is nested in it. */
    String typeName() {
        String name = getClass().getName();
        return name.substring(name.lastIndexOf('.') + 1, name.lastIndexOf('$')).replace('$', '.');
    }

    String text() {
        StringJoiner text = new StringJoiner(", ", typeName() + "[", "]");
        @Nullable Object[] properties = namesAndValues();
        for (int i = 0; i < properties.length; i += 2) {
            Object value = properties[i + 1];
            if (value != null) {
                text.add(properties[i] + "=" + text(value));
            }
        }
        Extras others = extras();
        if (!others.isEmpty()) {
            text.add("additionalProperties=" + others);
        }
        return text.toString();
    }

    private static String text(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        return value instanceof List<?> list
                ? list.stream().map(ApiModelBuilder::text).toList().toString()
                : String.valueOf(value);
    }
}
