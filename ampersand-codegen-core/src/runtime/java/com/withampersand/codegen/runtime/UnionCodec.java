package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a union. A variant is chosen by the discriminator, if there is one and it is present; else among those
 * whose {@link Match} agrees with the JSON the one that knows most of its properties, the first of equals. JSON that no
 * variant is chosen for, or that the chosen one cannot read, is kept as it came.
 */
public final class UnionCodec<T> implements JsonCodec<T> {
    private final List<Variant<? extends T>> variants;
    private final Map<Match.Kind, List<Variant<? extends T>>> byKind = new EnumMap<>(Match.Kind.class);
    private final Function<@Nullable Object, T> unrecognized;
    private final @Nullable String discriminator;

    private UnionCodec(Builder<T> builder) {
        this.variants = List.copyOf(builder.variants);
        this.unrecognized = builder.unrecognized;
        this.discriminator = builder.discriminator;
        for (Match.Kind kind : Match.Kind.values()) {
            List<Variant<? extends T>> candidates = new ArrayList<>(variants);
            candidates.removeIf(variant -> !variant.match.accepts(kind));
            candidates.sort((one, other) -> other.match.closeness(kind) - one.match.closeness(kind));
            byKind.put(kind, candidates);
        }
    }

    /** {@return a builder with the variant alone that keeps JSON of none of the others} */
    public static <T, U extends T> Builder<T> builder(
            Class<U> type, Function<@Nullable Object, U> make, Function<U, @Nullable Object> json) {
        Builder<T> builder = new Builder<>(make::apply);
        return builder.variant(type, JsonCodecs.wrapper(JsonCodecs.ANY, make::apply, json::apply), Match.of());
    }

    @Override
    public @Nullable T read(JsonReader in) throws IOException {
        Match.Kind kind = in.kind();
        if (kind == null) {
            return null;
        }
        List<Variant<? extends T>> candidates = byKind.getOrDefault(kind, List.of());
        if (!in.isContainer()) {
            return scalar(in, candidates);
        }
        JsonReader.Mark mark = in.mark();
        Variant<? extends T> chosen = in.isObject()
                ? object(in, mark, candidates)
                : candidates.stream().findFirst().orElse(null);
        if (chosen == null) {
            return unrecognized.apply(in.any());
        }
        T value = chosen.codec.read(in);
        return value != null ? value : unrecognized.apply(in.again(mark));
    }

    /** Of several the first that can read it: each date is a string, but not each string a date. */
    private T scalar(JsonReader in, List<Variant<? extends T>> candidates) throws IOException {
        for (Variant<? extends T> candidate : candidates) {
            T value = candidate.codec.read(in);
            if (value != null) {
                return value;
            }
        }
        return unrecognized.apply(in.any());
    }

    private @Nullable Variant<? extends T> object(
            JsonReader in, JsonReader.Mark mark, List<Variant<? extends T>> candidates) throws IOException {
        Map<String, Match.@Nullable Kind> kinds = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        try (JsonReader ahead = in.at(mark)) {
            for (String name; (name = ahead.nextName()) != null; ) {
                if (name.equals(discriminator)) {
                    return claimant(ahead.string());
                }
                kinds.put(name, ahead.kind());
                String text = ahead.string();
                if (text != null) {
                    texts.put(name, text);
                }
                ahead.skip();
            }
        }
        return closest(candidates, new Match.Glance(kinds, texts));
    }

    private @Nullable Variant<? extends T> claimant(@Nullable String tag) {
        return variants.stream()
                .filter(variant -> tag != null && variant.match.claims(tag))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Variant<? extends T> closest(List<Variant<? extends T>> candidates, Match.Glance glance) {
        Variant<? extends T> best = null;
        int most = -1;
        for (Variant<? extends T> candidate : candidates) {
            int known = candidate.match.closeness(glance);
            if (known > most) {
                best = candidate;
                most = known;
            }
        }
        return best;
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        for (Variant<? extends T> variant : variants) {
            if (variant.type.isInstance(value)) {
                variant.write(out, value);
                return;
            }
        }
        out.any(value);
    }

    private record Variant<V>(Class<V> type, JsonCodec<V> codec, Match match) {
        void write(JsonWriter out, Object value) throws IOException {
            codec.write(out, type.cast(value));
        }
    }

    /** Collects the variants. */
    public static final class Builder<T> {
        private final List<Variant<? extends T>> variants = new ArrayList<>();
        private final Function<@Nullable Object, T> unrecognized;
        private @Nullable String discriminator;

        private Builder(Function<@Nullable Object, T> unrecognized) {
            this.unrecognized = unrecognized;
        }

        /** Adds a variant, and what JSON must look like to be one. */
        public <V extends T> Builder<T> variant(Class<V> type, JsonCodec<V> codec, Match match) {
            variants.add(new Variant<>(type, codec, match));
            return this;
        }

        /** Sets the property whose value tells the variant, by {@link Match#tag}. */
        public Builder<T> discriminator(String property) {
            discriminator = property;
            return this;
        }

        /** {@return the codec} */
        public UnionCodec<T> build() {
            return new UnionCodec<>(this);
        }
    }
}
