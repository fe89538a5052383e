package com.withampersand.codegen.runtime;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What JSON must look like to be one variant of a union; see {@link UnionCodec}. Immutable. */
public final class Match {
    private final Set<Kind> kinds;
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> optional = new LinkedHashSet<>();
    private final Map<String, Set<String>> constants = new LinkedHashMap<>();
    private final Map<String, Set<Kind>> propertyKinds = new LinkedHashMap<>();
    private final Set<String> tags = new LinkedHashSet<>();

    private Match(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    /** {@return any object} */
    public static Match object() {
        return of(Kind.OBJECT);
    }

    /** {@return any value of some kinds} */
    public static Match of(Kind... kinds) {
        return new Match(Set.of(kinds));
    }

    /** {@return this with properties that must be present} */
    public Match required(String... names) {
        return with(copy -> Collections.addAll(copy.required, names));
    }

    /** {@return this with properties that count when several variants match} */
    public Match optional(String... names) {
        return with(copy -> Collections.addAll(copy.optional, names));
    }

    /** {@return this with a property that, if present, holds one of some strings, integers or booleans, as they are written} */
    public Match constant(String property, String... values) {
        return with(copy -> copy.constants.put(property, Set.of(values)));
    }

    /** {@return this with a property that, if present and not null, holds a value of a kind named for it} */
    public Match kind(String property, Kind kind) {
        Set<Kind> either = EnumSet.of(kind);
        either.addAll(propertyKinds.getOrDefault(property, Set.of()));
        return with(copy -> copy.propertyKinds.put(property, either));
    }

    /** {@return this with values of the union's discriminator that stand for the variant} */
    public Match tag(String... discriminatorValues) {
        return with(copy -> Collections.addAll(copy.tags, discriminatorValues));
    }

    private Match with(Consumer<Match> change) {
        Match copy = new Match(kinds);
        copy.required.addAll(required);
        copy.optional.addAll(optional);
        copy.constants.putAll(constants);
        copy.propertyKinds.putAll(propertyKinds);
        copy.tags.addAll(tags);
        change.accept(copy);
        return copy;
    }

    Set<String> tags() {
        return tags;
    }

    boolean accepts(Kind kind) {
        return accepts(kinds, kind);
    }

    /** Integers are numbers too. */
    private static boolean accepts(Set<Kind> kinds, Kind kind) {
        return kinds.contains(kind) || (kind == Kind.INTEGER && kinds.contains(Kind.NUMBER));
    }

    /** How well a scalar or array of an accepted kind fits: an integer is rather an integer than a number. */
    int closeness(Kind kind) {
        return kinds.contains(kind) ? 1 : 0;
    }

    int requiredCount() {
        return required.size();
    }

    /** The names of all properties that say something about the variant. */
    Set<String> properties() {
        Set<String> names = new LinkedHashSet<>(required);
        names.addAll(optional);
        names.addAll(constants.keySet());
        names.addAll(propertyKinds.keySet());
        return names;
    }

    boolean requires(String property) {
        return required.contains(property);
    }

    boolean knows(String property) {
        return required.contains(property) || optional.contains(property);
    }

    /** Whether the value of a property, whose kind is null for a JSON null, leaves the variant possible. */
    boolean allows(String property, @Nullable Kind kind, Lookahead value) {
        Set<String> constant = constants.get(property);
        Set<Kind> allowed = propertyKinds.get(property);
        return (constant == null || constant.contains(value.text()))
                && (allowed == null || kind == null || accepts(allowed, kind));
    }

    /** The kinds of JSON values. A number without a fraction is an {@code INTEGER}, {@code 1.0} too. */
    public enum Kind {
        STRING,
        NUMBER,
        INTEGER,
        BOOLEAN,
        ARRAY,
        OBJECT
    }
}
