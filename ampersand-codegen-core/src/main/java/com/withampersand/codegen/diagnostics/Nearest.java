package com.withampersand.codegen.diagnostics;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The candidate with the smallest edit distance, the first of several; null if there is no candidate. */
    public static @Nullable String of(String name, Collection<String> candidates) {
        String nearest = null;
        int best = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT), best);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** A sentence that offers the nearest candidate, or says that there is none. */
    public static String remedy(String name, Collection<String> candidates) {
        String nearest = of(name, candidates);
        if (nearest == null) {
            return "There is nothing that could be meant: add it or correct the path to it.";
        }
        int distance = distance(name.toLowerCase(Locale.ROOT), nearest.toLowerCase(Locale.ROOT), Integer.MAX_VALUE);
        return distance <= Math.max(2, name.length() / 2)
                ? "Did you mean " + nearest + "?"
                : "Add it or correct the name; the nearest there is " + nearest + ".";
    }

    /** How many letters to insert, remove, replace or swap with a neighbour; at least {@code limit} if not less. */
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
