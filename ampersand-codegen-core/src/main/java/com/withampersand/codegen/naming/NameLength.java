package com.withampersand.codegen.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Keeps names as short as file systems need them.
 *
 * <p>Most of them allow 255 bytes for a name, and the class that is nested deepest is the file
 * {@code Outer$Inner$Builder.class}. Lengths are counted in bytes of UTF-8, as those file systems do.
 */
final class NameLength {

    /** The longest name of anything. */
    static final int NAME = 120;

    /** The longest name that others are made of by adding a word. */
    static final int STEM = 100;

    private static final int FILE = 254;

    /** What is kept free behind the names of a class and those around it, for what every class has nested in it. */
    private static final int TAIL = 39;

    private static final int HASH = 8;

    private NameLength() {}

    /** The name, or its beginning and a hash of all of it. */
    static String fit(String name, int bytes) {
        if (bytes(name) <= bytes) {
            return name;
        }
        StringBuilder cut = new StringBuilder();
        int left = bytes - HASH;
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            String next = Character.toString(name.codePointAt(i));
            left -= bytes(next);
            if (left < 0) {
                break;
            }
            cut.append(next);
        }
        return cut + hash(name, HASH);
    }

    /** The first digits of a hash, as names can have them inside. */
    static String hash(String text, int digits) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * {@return how long the name of a class may be that is nested in another}
     * @param path the names of the classes around it, from the outermost
     */
    static int inside(List<String> path) {
        int room = FILE - TAIL - bytes(String.join("$", path)) - 1;
        // A class called Builder has a builder called BuilderBuilder, and so on inwards.
        boolean doubled = path.contains("Builder");
        return Math.min(Math.min(NAME, room), doubled ? (room + TAIL - "$Builder.class".length()) / 2 : NAME);
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
