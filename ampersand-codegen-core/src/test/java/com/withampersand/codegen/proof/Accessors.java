package com.withampersand.codegen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Property;
import java.util.Collection;
import java.util.Map;

/** What the accessors of a model must answer, whatever document it was read from. */
final class Accessors {

    private Accessors() {}

    /** A value of the described type is at its accessor; any other is not, and is kept instead. */
    static void answer(Sample sample) {
        Map<?, ?> properties = sample.properties();
        if (properties != null && sample.type().def() instanceof ObjectType type) {
            Object model = sample.read();
            Map<?, ?> kept = sample.client().additionalProperties(model);
            for (Property property : type.properties()) {
                if (sample.repeats(property.name())) {
                    continue; // Which of the values inside count is not what this is about.
                }
                boolean present = properties.containsKey(property.name());
                Object value = properties.get(property.name());
                Fit fit = Fit.of(value, property.type(), sample.client().types());
                if (fit != Fit.UNSURE) {
                    answer(sample, model, property, fit == Fit.YES);
                    assertThat(kept.containsKey(property.name()))
                            .as("whether %s is kept for having no typed home", property.name())
                            .isEqualTo(present && fit == Fit.NO);
                }
            }
        }
    }

    private static void answer(Sample sample, Object model, Property property, boolean expected) {
        GeneratedClient client = sample.client();
        String name = property.name();
        if (expected) {
            assertThat(client.property(model, sample.type().def(), name))
                    .as(name)
                    .isNotNull();
        } else if (property.required() && !property.nullable()) {
            Throwable refusal =
                    catchThrowable(() -> client.property(model, sample.type().def(), name));
            assertThat(refusal).as("asking for %s", name).isNotNull();
            assertThat(client.isOf(refusal, "MissingPropertyException"))
                    .as("%s", refusal)
                    .isTrue();
            assertThat(refusal)
                    .hasMessageContaining(sample.type().name() + "." + name)
                    .message()
                    .doesNotContain(Drafting.SECRET);
        } else {
            assertThat(isNothing(sample, model, name))
                    .as("%s is null or empty", name)
                    .isTrue();
        }
    }

    /** Where null is a value of a required property, its accessor may answer null for what is missing, or refuse. */
    private static boolean isNothing(Sample sample, Object model, String name) {
        Object value;
        try {
            value = sample.client().property(model, sample.type().def(), name);
        } catch (RuntimeException e) {
            return sample.client().isOf(e, "MissingPropertyException");
        }
        return value == null
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
