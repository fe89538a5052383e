package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Names that must differ from each other.
 *
 * <p>A name that is frozen stays. Of all that could be called by a name, one has the strongest claim to it, and nobody
 * else gets it, even if that one is called otherwise in the end. So who gets which name does not depend on the order in
 * which they were added, and one more changes the names of those alone that could have been called the same: there are no
 * chains of one pushing away the next.
 */
final class Scope {

    private final Settlement settlement;
    private final boolean ofTypes;
    private final Map<String, Claim> claims = new TreeMap<>();
    private final Map<String, Claim> holders = new HashMap<>();
    private Predicate<String> reserved = name -> false;
    private int limit = NameLength.NAME;
    private String twin = "";

    /** A thing and what it could be called. */
    private record Claim(String key, Place place, int rank, List<String> candidates) {}

    /** A claim to one name: to the first candidate of a thing it is stronger than to the second of any other. */
    private record Bid(int level, Claim claim) {

        private static final Comparator<Bid> ORDER = Comparator.comparingInt(Bid::level)
                .thenComparingInt(bid -> bid.claim().rank())
                .thenComparing(bid -> bid.claim().place())
                .thenComparing(bid -> bid.claim().key());

        private static final BinaryOperator<Bid> STRONGER = BinaryOperator.minBy(ORDER);
    }

    /** A scope of classes: they are files, and a disk may ignore case. */
    static Scope ofTypes(Settlement settlement) {
        return new Scope(settlement, true);
    }

    /** A scope of methods, fields or parameters. */
    static Scope ofMembers(Settlement settlement) {
        return new Scope(settlement, false);
    }

    private Scope(Settlement settlement, boolean ofTypes) {
        this.settlement = settlement;
        this.ofTypes = ofTypes;
    }

    /** Names that nobody gets. */
    Scope reserve(Predicate<String> names) {
        reserved = names;
        return this;
    }

    /** How long a name may be, in bytes, of what is added from here on. */
    Scope limit(int bytes) {
        limit = bytes;
        return this;
    }

    /** Who gets a name gets a second one that ends in this. */
    Scope twin(String suffix) {
        twin = suffix;
        return this;
    }

    /**
     * Adds what wants a name.
     *
     * @param key what it is
     * @param place where it is described
     * @param rank the lower, the stronger its claim
     * @param candidates the names it would have, the best first
     */
    void claim(String key, Place place, int rank, String... candidates) {
        Set<String> names = new LinkedHashSet<>();
        for (String candidate : candidates) {
            names.add(NameLength.fit(candidate, limit));
        }
        String hash = NameLength.hash(key, 16);
        for (int digits = 8; digits <= 16; digits += 4) {
            names.add(NameLength.fit(candidates[0], limit - digits) + hash.substring(0, digits));
        }
        claims.putIfAbsent(key, new Claim(key, place, rank, List.copyOf(names)));
    }

    /** Gives everybody a name, and says which. */
    Map<String, String> settle() {
        Map<String, String> given = new HashMap<>();
        List<Claim> open = new ArrayList<>();
        for (Claim claim : claims.values()) {
            String name = settlement.frozen(claim.key());
            if (name != null && canHave(claim, name)) {
                give(claim, name, given);
            } else {
                open.add(claim);
            }
        }
        Map<String, Bid> strongest = strongest(open);
        for (Claim claim : open) {
            give(claim, choice(claim, strongest), given);
        }
        for (Claim claim : open) {
            report(claim, given.getOrDefault(claim.key(), ""));
        }
        return given;
    }

    private boolean canHave(Claim claim, String name) {
        String why = null;
        if (!Reserved.isIdentifier(name)) {
            why = "Java has no such names";
        } else if (reserved.test(name)) {
            why = "generated code needs that name itself";
        } else if (ofTypes && NameLength.bytes(name) > limit) {
            why = "the file of the class would have too long a name";
        }
        if (why != null) {
            settlement.illegal(claim.key(), claim.place(), name, why);
            return false;
        }
        Claim other = holder(name);
        if (other != null) {
            settlement.duplicate(claim.key(), claim.place(), name, other.key(), other.place());
        }
        return other == null;
    }

    private Map<String, Bid> strongest(List<Claim> open) {
        Map<String, Bid> strongest = new HashMap<>();
        for (Claim claim : open) {
            for (int level = 0; level < claim.candidates().size(); level++) {
                String name = claim.candidates().get(level);
                if (isFree(name)) {
                    Bid bid = new Bid(level, claim);
                    taken(name).forEach(taken -> strongest.merge(taken, bid, Bid.STRONGER));
                }
            }
        }
        return strongest;
    }

    private String choice(Claim claim, Map<String, Bid> strongest) {
        for (String name : claim.candidates()) {
            if (isFree(name) && taken(name).stream().allMatch(taken -> owns(claim, strongest.get(taken)))) {
                return name;
            }
        }
        throw new IllegalStateException("Even hashes are taken for " + claim.key());
    }

    private static boolean owns(Claim claim, @Nullable Bid bid) {
        return bid != null && bid.claim().equals(claim);
    }

    /** Whether neither generated code has the name, nor anything whose name is decided. */
    private boolean isFree(String name) {
        return !reserved.test(name) && holder(name) == null;
    }

    private @Nullable Claim holder(String name) {
        return taken(name).stream()
                .map(holders::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What nobody else can be called then, as the disk sees it. */
    private List<String> taken(String name) {
        String folded = ofTypes ? name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : name;
        return twin.isEmpty() ? List.of(folded) : List.of(folded, folded + twin);
    }

    private void give(Claim claim, String name, Map<String, String> given) {
        taken(name).forEach(taken -> holders.put(taken, claim));
        settlement.put(claim.key(), name);
        given.put(claim.key(), name);
    }

    private void report(Claim claim, String given) {
        for (String wanted : claim.candidates()) {
            if (!reserved.test(wanted)) {
                Claim holder = holder(wanted);
                if (holder != null && !holder.equals(claim)) {
                    settlement.collision(holder.key(), holder.place(), claim.key(), claim.place(), wanted, given);
                }
                return;
            }
        }
    }
}
