package com.withampersand.codegen.proof;

import com.withampersand.codegen.proof.Draft.Members;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * A document for a type.
 *
 * @param client whose type it is
 * @param type what it is to be read as
 * @param draft the document
 */
public record Sample(GeneratedClient client, GeneratedType type, Draft draft) {

    /** Documents of all types of the clients, of each type as many as of the others. */
    static Arbitrary<Sample> of(List<GeneratedClient> clients) {
        return Arbitraries.fromGenerator(random -> new Smaller(next(clients, random)));
    }

    /** One such document. */
    static Sample next(List<GeneratedClient> clients, Random random) {
        int all = clients.stream().mapToInt(client -> client.generated().size()).sum();
        int number = random.nextInt(all);
        for (GeneratedClient client : clients) {
            List<GeneratedType> types = client.generated();
            if (number < types.size()) {
                GeneratedType type = types.get(number);
                return new Sample(client, type, new Drafting(client.types(), random).document(type.def()));
            }
            number -= types.size();
        }
        throw new IllegalArgumentException("No types");
    }

    String text() {
        return draft.text();
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** As an independent parser sees it. */
    @Nullable
    Object tree() {
        return ExactJson.of(text());
    }

    /** The properties of the outermost object, if it is one. */
    @Nullable
    Map<?, ?> properties() {
        return tree() instanceof Map<?, ?> map ? map : null;
    }

    /** Whether a value of the property, or one inside it, has a name twice. */
    boolean repeats(String property) {
        return draft instanceof Members object
                && object.members().stream()
                        .anyMatch(member -> property.equals(ExactJson.of(member.name()))
                                && member.value().repeats());
    }

    Object read() {
        return client.read(bytes(), type.codec());
    }

    byte[] write(Object value) {
        return client.write(value, type.codec());
    }

    @Override
    public String toString() {
        return type + " of " + draft.text();
    }

    /** Finds the smallest document on which a check still fails. */
    private record Smaller(Sample sample) implements Shrinkable<Sample> {
        @Override
        public Sample value() {
            return sample;
        }

        @Override
        public Stream<Shrinkable<Sample>> shrink() {
            return Shrinking.of(sample.draft).map(draft -> new Smaller(new Sample(sample.client, sample.type, draft)));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(sample.draft.text().length());
        }
    }
}
