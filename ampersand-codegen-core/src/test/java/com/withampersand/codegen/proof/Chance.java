package com.withampersand.codegen.proof;

import java.util.List;
import java.util.Random;

/** Decisions by chance, all of them from one seed. */
final class Chance {

    private final Random random;

    Chance(Random random) {
        this.random = random;
    }

    /** True in so many of a hundred cases. */
    boolean percent(double of100) {
        return random.nextDouble() * 100 < of100;
    }

    /** From zero to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    long any64() {
        return random.nextLong() >> random.nextInt(Long.SIZE);
    }

    double anyDouble() {
        return Double.longBitsToDouble(random.nextLong());
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
