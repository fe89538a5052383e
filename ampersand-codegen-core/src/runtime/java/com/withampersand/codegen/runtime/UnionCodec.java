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
    private final Map<String, Variant<? extends T>> byTag = new HashMap<>();
    private final Map<String, Telling<T>> byProperty = new HashMap<>();
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
        for (Variant<? extends T> variant : candidates(Match.Kind.OBJECT)) {
            variant.match.tags().forEach(tag -> byTag.putIfAbsent(tag, variant));
            for (String property : variant.match.properties()) {
                byProperty
                        .computeIfAbsent(property, name -> new Telling<>(byProperty.size()))
                        .of
                        .add(variant);
            }
        }
    }

    private List<Variant<? extends T>> candidates(Match.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
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
        List<Variant<? extends T>> candidates = candidates(kind);
        return switch (kind) {
            case OBJECT -> container(in, candidates.isEmpty() ? candidates : possible(in, candidates));
            case ARRAY -> container(in, candidates);
            default -> scalar(in, candidates);
        };
    }

    /** Elements of an array or map can turn out to be of another kind: then the next candidate reads it all again. */
    private T container(JsonReader in, List<Variant<? extends T>> candidates) throws IOException {
        if (candidates.isEmpty()) {
            return unrecognized.apply(in.any());
        }
        int place = in.position();
        int depth = in.depth();
        boolean altered = in.altered;
        T value = candidates.get(0).codec.read(in);
        for (int i = 1; value == null && i < candidates.size(); i++) {
            in.altered = altered;
            value = in.again(place, depth, candidates.get(i).codec);
        }
        if (value != null && !in.inexact) {
            return value;
        }
        in.altered = altered;
        in.inexact = false;
        return unrecognized.apply(in.again(place, depth, JsonCodecs.ANY));
    }

    /** Of several the first that can read it: each date is a string, but not each string a date. */
    private T scalar(JsonReader in, List<Variant<? extends T>> candidates) throws IOException {
        for (Variant<? extends T> candidate : candidates) {
            T value = candidate.codec.read(in);
            if (value != null && !in.inexact) {
                return value;
            }
            in.inexact = false;
        }
        return unrecognized.apply(in.any());
    }

    /** The one variant that the discriminator claims; without it those that match, best first. */
    private List<Variant<? extends T>> possible(JsonReader in, List<Variant<? extends T>> candidates)
            throws IOException {
        int[] known = new int[variants.size()];
        int[] required = new int[variants.size()];
        boolean[] seen = new boolean[byProperty.size()];
        Lookahead ahead = in.lookahead();
        ahead.enter(in.position());
        while (ahead.next()) {
            String name = ahead.name();
            if (name.equals(discriminator)) {
                Variant<? extends T> claimant = byTag.get(ahead.text());
                return claimant == null ? List.of() : List.of(claimant);
            }
            Telling<T> telling = byProperty.get(name);
            if (telling != null && !seen[telling.index]) {
                seen[telling.index] = true;
                Match.Kind kind = ahead.kind();
                for (Variant<? extends T> variant : telling.of) {
                    boolean ruledOut = known[variant.index] < 0 || !variant.match.allows(name, kind, ahead);
                    known[variant.index] = ruledOut ? -1 : known[variant.index] + (variant.match.knows(name) ? 1 : 0);
                    required[variant.index] += variant.match.requires(name) ? 1 : 0;
                }
            }
        }
        List<Variant<? extends T>> possible = new ArrayList<>(candidates);
        possible.removeIf(it -> known[it.index] < 0 || required[it.index] < it.match.requiredCount());
        possible.sort((one, other) -> known[other.index] - known[one.index]);
        return possible;
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        if (value instanceof ApiModel model) {
            out.model(model);
            return;
        }
        for (Variant<? extends T> variant : variants) {
            if (variant.type.isInstance(value)) {
                variant.write(out, value);
                return;
            }
        }
        out.any(value);
    }

    /** The variants that a property tells something about. */
    private static final class Telling<T> {
        private final int index;
        private final List<Variant<? extends T>> of = new ArrayList<>();

        Telling(int index) {
            this.index = index;
        }
    }

    private static final class Variant<V> {
        private final int index;
        private final Class<V> type;
        private final JsonCodec<V> codec;
        private final Match match;

        Variant(int index, Class<V> type, JsonCodec<V> codec, Match match) {
            this.index = index;
            this.type = type;
            this.codec = codec;
            this.match = match;
        }

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
            variants.add(new Variant<>(variants.size(), type, codec, match));
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
