package com.withampersand.codegen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Property;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold of each document, whatever is in it. Each check reads the document anew. */
final class RoundTrip {

    private RoundTrip() {}

    /** Decoding does not fail, and encoding gives an equal document; only the outermost kind may be refused. */
    static void losesNothing(Sample sample) {
        Object tree = sample.tree();
        if (Fit.of(tree, sample.type().def()) == Fit.NO) {
            Throwable refusal = catchThrowable(sample::read);
            assertThat(refusal).as("a document that is %s", kind(tree)).isNotNull();
            assertThat(sample.client().isOf(refusal, "DecodingException"))
                    .as("%s", refusal)
                    .isTrue();
            assertThat(refusal).hasMessageContaining(kind(tree));
            return;
        }
        Object value = readIfSure(sample);
        if (value != null) {
            assertSame(tree, sample.write(value));
        }
    }

    /** A number alone that Java may have no value for, such as {@code 1e-2147483649}, may be refused. */
    private static @Nullable Object readIfSure(Sample sample) {
        if (isReadable(sample) || !(sample.tree() instanceof ExactNumber)) {
            return sample.read();
        }
        try {
            return sample.read();
        } catch (RuntimeException e) {
            assertThat(sample.client().isOf(e, "DecodingException")).as("%s", e).isTrue();
            return null;
        }
    }

    private static String kind(@Nullable Object tree) {
        return tree instanceof Map
                ? "object"
                : tree instanceof Collection
                        ? "array"
                        : tree instanceof String
                                ? "string"
                                : tree instanceof Boolean ? "boolean" : tree == null ? "null" : "";
    }

    private static void assertSame(@Nullable Object tree, byte[] written) {
        assertThat(ExactJson.difference(tree, ExactJson.of(written)))
                .as("what was lost, in %s", new String(written, StandardCharsets.UTF_8))
                .isEmpty();
    }

    /**
     * What was written once is written in the very same bytes from then on. Where names are repeated it may take a step
     * more, for then other values may have decided what was read than those that were written.
     */
    static void comesToRest(Sample sample) {
        if (!isReadable(sample)) {
            return;
        }
        Object value = sample.read();
        byte[] written = sample.write(value);
        if (sample.draft().repeats()) {
            value = sample.client().read(written, sample.type().codec());
            written = sample.write(value);
        }
        Object again = sample.client().read(written, sample.type().codec());
        assertThat(new String(sample.write(again), StandardCharsets.UTF_8))
                .isEqualTo(new String(written, StandardCharsets.UTF_8));
    }

    /** Two that were read from the same bytes are equal. */
    static void isEqualToItself(Sample sample) {
        if (isReadable(sample)) {
            Object value = sample.read();
            assertThat(sample.read()).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }

    /** Whatever was read can be built again, unless a required property is not there at all. */
    static void canBeRebuilt(Sample sample) {
        Map<?, ?> properties = sample.properties();
        if (properties == null || !(sample.type().def() instanceof ObjectType type)) {
            return;
        }
        GeneratedClient client = sample.client();
        Object builder = client.builder(sample.read());
        String[] missing = type.properties().stream()
                .filter(property -> property.required() && !properties.containsKey(property.name()))
                .map(Property::name)
                .toArray(String[]::new);
        if (missing.length == 0) {
            Object rebuilt = client.build(builder);
            assertSame(properties, sample.write(rebuilt));
            assertThat(rebuilt).isEqualTo(sample.read());
        } else {
            assertThat(catchThrowable(() -> client.build(builder)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(sample.type().name())
                    .hasMessageContainingAll(missing);
        }
    }

    /** What a value is called may show anywhere, but no secret. */
    static void keepsSecrets(Sample sample) {
        if (isReadable(sample)) {
            assertThat(sample.read().toString()).doesNotContain(Drafting.SECRET);
        }
    }

    private static boolean isReadable(Sample sample) {
        return Fit.of(sample.tree(), sample.type().def()) == Fit.YES;
    }
}
