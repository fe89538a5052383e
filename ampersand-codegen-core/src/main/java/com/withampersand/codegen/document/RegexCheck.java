package com.withampersand.codegen.document;

import org.jspecify.annotations.Nullable;

/**
 * Finds what no regular expression of any dialect can have. Java's own compiler is of no use here: it refuses much that
 * ECMA-262 allows, such as a bracket inside of a class.
 */
final class RegexCheck {

    private RegexCheck() {}

    /** What is wrong with a pattern, or null. */
    static @Nullable String wrong(String pattern) {
        int groups = 0;
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '\\' -> {
                    if (++i == pattern.length()) {
                        return "it ends in a \\ that escapes nothing";
                    }
                }
                case '[' -> {
                    i = endOfClass(pattern, i);
                    if (i < 0) {
                        return "a [ has no ] that ends it";
                    }
                }
                case '(' -> groups++;
                case ')' -> {
                    if (--groups < 0) {
                        return "a ) has no ( before it";
                    }
                }
                case '*', '+', '?' -> {
                    if (i == 0 || pattern.charAt(i - 1) == '|') {
                        return "a " + pattern.charAt(i) + " has nothing before it that it could repeat";
                    }
                }
                default -> {
                    // means itself
                }
            }
        }
        return groups > 0 ? "a ( has no ) that ends it" : null;
    }

    private static int endOfClass(String pattern, int start) {
        for (int i = start + 1; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '\\') {
                i++;
            } else if (pattern.charAt(i) == ']') {
                return i;
            }
        }
        return -1;
    }
}
