package com.withampersand.codegen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Property;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What the setters of a builder must do, whatever document the builder started from. */
final class Setters {

    private Setters() {}

    /** A property can be absent, null or a value, whichever it was before, and is written accordingly. */
    static void keepThreeStates(Sample sample) {
        if (sample.type().def() instanceof ObjectType type && isComplete(sample, type, Map.of())) {
            for (Property property : type.properties()) {
                if (property.nullable() && !property.required()) {
                    states(sample, property.name());
                }
            }
        }
    }

    private static void states(Sample sample, String name) {
        GeneratedClient client = sample.client();
        Object model = sample.read();
        Object value = client.property(model, sample.type().def(), name);
        Object builder = client.builder(model);
        client.set(builder, sample.type().def(), name, null);
        Map<?, ?> nulled = written(sample, client.build(builder));
        assertThat(nulled.containsKey(name) && nulled.get(name) == null)
                .as("%s is null when null was set", name)
                .isTrue();
        if (value != null) {
            client.set(builder, sample.type().def(), name, value);
            assertThat(written(sample, client.build(builder)).get(name))
                    .as("%s when a value was set", name)
                    .isNotNull();
        }
    }

    /** A value that is set is what the accessor answers from then on, and takes the place of what was kept instead. */
    static void replaceWhatWasThere(Sample sample) {
        if (!(sample.type().def() instanceof ObjectType type) || sample.properties() == null) {
            return;
        }
        GeneratedClient client = sample.client();
        Map<String, Object> values = values(sample, type);
        if (isComplete(sample, type, values)) {
            Object builder = client.builder(sample.read());
            values.forEach((name, value) -> client.set(builder, type, name, value));
            Object built = client.build(builder);
            Map<?, ?> written = written(sample, built);
            values.forEach((name, value) -> {
                assertThat(client.property(built, type, name)).as(name).isEqualTo(value);
                assertThat(client.additionalProperties(built).containsKey(name))
                        .as("%s is among the additional properties still", name)
                        .isFalse();
                assertThat(written.get(name)).as(name).isNotNull();
            });
        }
    }

    /** Values for setters, out of another document of the type. */
    private static Map<String, Object> values(Sample sample, ObjectType type) {
        GeneratedClient client = sample.client();
        Random random = new Random(sample.text().hashCode());
        Sample other = new Sample(client, sample.type(), Drafting.whole(client.types(), random, type));
        Object model = other.read();
        Map<String, Object> values = new LinkedHashMap<>();
        for (Property property : type.properties()) {
            boolean fits = Fit.of(value(other, property), property.type(), client.types()) == Fit.YES;
            if (fits && !other.repeats(property.name())) { // Of such, not the last value alone may count.
                Object value = client.property(model, type, property.name());
                if (value != null) {
                    values.put(property.name(), value);
                }
            }
        }
        return values;
    }

    private static @Nullable Object value(Sample sample, Property property) {
        Map<?, ?> properties = sample.properties();
        return properties == null ? null : properties.get(property.name());
    }

    /** Whether all that is required is there, or will be. */
    private static boolean isComplete(Sample sample, ObjectType type, Map<String, Object> values) {
        Map<?, ?> properties = sample.properties();
        return properties != null
                && type.properties().stream()
                        .filter(Property::required)
                        .allMatch(it -> properties.containsKey(it.name()) || values.containsKey(it.name()));
    }

    private static Map<?, ?> written(Sample sample, Object model) {
        return ExactJson.of(sample.write(model)) instanceof Map<?, ?> map ? map : Map.of();
    }
}
