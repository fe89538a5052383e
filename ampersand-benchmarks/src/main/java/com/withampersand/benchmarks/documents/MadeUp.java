package com.withampersand.benchmarks.documents;

import java.time.LocalDateTime;
import java.util.Random;

/** Values that look like those of a server. */
final class MadeUp {
    private static final LocalDateTime START = LocalDateTime.of(2024, 1, 1, 0, 0);
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final String[] WORDS = {
        "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbor", "isle", "juniper", "kestrel", "lagoon",
        "meadow", "north", "orchard", "pebble", "quarry", "ridge", "sierra", "timber", "upland", "valley", "willow"
    };

    private final Random random;

    MadeUp(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String id(String prefix) {
        return prefix + "_" + Integer.toHexString(random.nextInt() | 1 << 31);
    }

    String word() {
        return WORDS[below(WORDS.length)];
    }

    String name() {
        String word = word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + word();
    }

    String token(int length) {
        StringBuilder token = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            token.append(LETTERS.charAt(below(LETTERS.length())));
        }
        return token.toString();
    }

    /** With nine digits of a fraction, the last of them never zero. */
    String dateTime() {
        int nano = below(100_000_000) * 10 + 1 + below(9);
        return START.plusSeconds(below(60_000_000)).withNano(nano) + "Z";
    }
}
