package com.withampersand.codegen.naming;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names decided so far, and those that were decided before. */
final class Settlement {

    /** The place of what stands nowhere in particular. */
    static final Place NOWHERE = new Place("", "");

    private static final int LISTED = 5;

    private final Map<String, String> frozen;
    private final Function<Place, Location> locator;
    private final Diagnostics diagnostics;
    private final Map<String, String> names;
    private final Set<String> met;
    private final String prefix;

    Settlement(Map<String, String> frozen, Function<Place, Location> locator, Diagnostics diagnostics) {
        this(frozen, locator, diagnostics, new HashMap<>(), new HashSet<>(), "");
    }

    private Settlement(
            Map<String, String> frozen,
            Function<Place, Location> locator,
            Diagnostics diagnostics,
            Map<String, String> names,
            Set<String> met,
            String prefix) {
        this.frozen = frozen;
        this.locator = locator;
        this.diagnostics = diagnostics;
        this.names = names;
        this.met = met;
        this.prefix = prefix;
    }

    /** The same for names inside a class: what is put is put behind the names of the classes around it. */
    Settlement inside(List<String> path) {
        return new Settlement(frozen, locator, diagnostics, names, met, String.join(".", path) + ".");
    }

    /**
     * The name that was decided before, without those of classes around it: they may be called otherwise by now.
     *
     * <p>A class that was at the top and is nested now, or the other way round, has none.
     */
    @Nullable
    String frozen(String key) {
        String name = frozen.get(key);
        if (name == null || name.contains(".") == prefix.isEmpty()) {
            return null;
        }
        met.add(key);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    void put(String key, String name) {
        names.put(key, prefix + name);
    }

    /** Puts what is no name, but decided once and for all like names. */
    void keep(String key, String what) {
        met.add(key);
        names.put(key, what);
    }

    String get(String key) {
        String name = names.get(key);
        if (name == null) {
            throw new IllegalStateException("Not named yet: " + key);
        }
        return name;
    }

    Names names() {
        return new Names(names);
    }

    /** Says that two things would have had one name. */
    void collision(String winner, Place winnersPlace, String loser, Place losersPlace, String wanted, String given) {
        add(
                Severity.WARNING,
                "name-collision",
                "This would be called " + wanted + " in Java like something else, and is called " + given + " instead",
                "Write the name you want into the names file, for `" + loser + "` or for `" + winner + "`.",
                Stream.of(losersPlace, winnersPlace));
    }

    /** Says that a name that was decided before is impossible. */
    void illegal(String key, Place place, String name, String why) {
        add(
                Severity.ERROR,
                "illegal-name",
                "`" + key + "` cannot be called `" + name + "`: " + why,
                "Write another name into the names file, or delete the line.",
                Stream.of(place));
    }

    /** Says that a client called so would have classes called like others. */
    void clientTaken(String name) {
        add(
                Severity.ERROR,
                "client-name-taken",
                "The client cannot be called " + name + ", for " + name + "Exception, or " + name
                        + "Client, is what its code calls something else",
                "Choose another name for the client.",
                Stream.empty());
    }

    /** Says that one name was given twice before. */
    void duplicate(String key, Place place, String name, String other, Place othersPlace) {
        add(
                Severity.ERROR,
                "duplicate-name",
                "`" + key + "` cannot be called `" + name + "`, for the names file, or an option, says so of `" + other
                        + "` beside it",
                "Write another name for one of them into the names file.",
                Stream.of(place, othersPlace));
    }

    /** Tells of names that were decided before for what is not there any more. */
    void reportStale() {
        Collection<String> stale = new TreeSet<>(frozen.keySet());
        stale.removeAll(met);
        for (String key : stale) {
            String name = frozen.getOrDefault(key, "");
            if (!NameKey.isDecision(key) && !Stream.of(name.split("\\.", -1)).allMatch(Reserved::isIdentifier)) {
                illegal(key, NOWHERE, name, "Java has no such names");
            }
        }
        if (!stale.isEmpty()) {
            String listed =
                    stale.stream().limit(LISTED).map(key -> "`" + key + "`").collect(Collectors.joining(", "));
            int more = stale.size() - LISTED;
            add(
                    Severity.WARNING,
                    "stale-name",
                    "The names file names what the API does not have: " + listed
                            + (more > 0 ? " and " + more + " more" : ""),
                    "Delete the lines, or correct what they are about.",
                    Stream.of());
        }
    }

    private void add(Severity severity, String rule, String message, String remedy, Stream<Place> places) {
        List<Location> locations = new ArrayList<>();
        places.filter(place -> !place.equals(NOWHERE)).map(locator).forEach(locations::add);
        diagnostics.add(new Problem(severity, rule, message, remedy, locations));
    }
}
