package com.withampersand.codegen.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What JSON must look like to be one variant of a union; see {@link UnionCodec}. Immutable. */
public final class Match {

    private final Set<Kind> kinds;
    private final Set<String> required;
    private final Set<String> optional;
    private final Map<String, Set<String>> constants;
    private final Map<String, Set<Kind>> propertyKinds;
    private final Set<String> tags;

    private Match(
            Set<Kind> kinds,
            Set<String> required,
            Set<String> optional,
            Map<String, Set<String>> constants,
            Map<String, Set<Kind>> propertyKinds,
            Set<String> tags) {
        this.kinds = kinds;
        this.required = required;
        this.optional = optional;
        this.constants = constants;
        this.propertyKinds = propertyKinds;
        this.tags = tags;
    }

    /** {@return any object} */
    public static Match object() {
        return of(Kind.OBJECT);
    }

    /**
     * {@return any value of some kinds}
     * @param kinds the kinds
     */
    public static Match of(Kind... kinds) {
        return new Match(Set.of(kinds), Set.of(), Set.of(), Map.of(), Map.of(), Set.of());
    }

    /**
     * {@return this with properties that must be present}
     * @param names their names
     */
    public Match required(String... names) {
        return new Match(kinds, with(required, names), optional, constants, propertyKinds, tags);
    }

    /**
     * {@return this with properties that count when several variants match}
     * @param names their names
     */
    public Match optional(String... names) {
        return new Match(kinds, required, with(optional, names), constants, propertyKinds, tags);
    }

    /**
     * {@return this with a property that, if present, holds one of some strings}
     * @param property its name
     * @param values the strings
     */
    public Match constant(String property, String... values) {
        return new Match(kinds, required, optional, with(constants, property, Set.of(values)), propertyKinds, tags);
    }

    /**
     * {@return this with a property that, if present and not null, holds a value of one kind}
     * @param property its name
     * @param kind the kind; called again for the same property, either kind will do
     */
    public Match kind(String property, Kind kind) {
        Set<Kind> either = new LinkedHashSet<>(propertyKinds.getOrDefault(property, Set.of()));
        either.add(kind);
        return new Match(kinds, required, optional, constants, with(propertyKinds, property, either), tags);
    }

    /**
     * {@return this with values of the union's discriminator that stand for the variant}
     * @param discriminatorValues the values
     */
    public Match tag(String... discriminatorValues) {
        return new Match(kinds, required, optional, constants, propertyKinds, with(tags, discriminatorValues));
    }

    private static Set<String> with(Set<String> set, String... more) {
        Set<String> copy = new LinkedHashSet<>(set);
        Collections.addAll(copy, more);
        return copy;
    }

    private static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        copy.put(name, value);
        return copy;
    }

    boolean claims(String discriminatorValue) {
        return tags.contains(discriminatorValue);
    }

    /** The names of the properties whose text tells the variant. */
    Set<String> constants() {
        return constants.keySet();
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

    /** How many of the properties are known; -1 if they rule the variant out. */
    int closeness(Glance glance) {
        boolean possible = glance.names().containsAll(required)
                && constants.entrySet().stream().allMatch(it -> agrees(it.getKey(), it.getValue(), glance))
                && propertyKinds.entrySet().stream().allMatch(it -> agreesInKind(it.getKey(), it.getValue(), glance));
        if (!possible) {
            return -1;
        }
        int known = 0;
        for (String name : glance.names()) {
            known += required.contains(name) || optional.contains(name) ? 1 : 0;
        }
        return known;
    }

    private static boolean agrees(String property, Set<String> values, Glance glance) {
        return !glance.names().contains(property)
                || values.contains(glance.texts().getOrDefault(property, ""));
    }

    private static boolean agreesInKind(String property, Set<Kind> allowed, Glance glance) {
        Kind kind = glance.kinds().get(property);
        return kind == null || accepts(allowed, kind);
    }

    /** The kinds of JSON values. */
    public enum Kind {
        /** A string. */
        STRING,
        /** A number, integral or not. */
        NUMBER,
        /** A number without a fraction; {@code 1.0} is one. */
        INTEGER,
        /** True or false. */
        BOOLEAN,
        /** An array. */
        ARRAY,
        /** An object. */
        OBJECT
    }

    /**
     * What a look ahead over the properties of an object found.
     *
     * @param names their names
     * @param kinds their kinds; none for a JSON null
     * @param texts the strings among their values that some variant asks for
     */
    record Glance(Set<String> names, Map<String, Kind> kinds, Map<String, String> texts) {}
}
