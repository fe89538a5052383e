package com.withampersand.codegen.java;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** A piece of code with the depth of each character, in which literals cannot be mistaken for code. */
final class LayoutMask {

    private final String text;
    private final int[] depths;
    private final int[] partners;
    private boolean balanced = true;

    private LayoutMask(String text) {
        this.text = text;
        this.depths = new int[text.length() + 1];
        this.partners = new int[text.length()];
    }

    /**
     * {@return the mask of a piece of code}
     * @param declaration whether every angle bracket is one of a type; in an expression only those that look like it
     * are
     */
    static LayoutMask of(String text, boolean declaration) {
        LayoutMask mask = new LayoutMask(text);
        Deque<Integer> open = new ArrayDeque<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                int end = endOfLiteral(text, at);
                Arrays.fill(mask.depths, at, end, Integer.MAX_VALUE);
                at = end;
                continue;
            }
            if (c == ')' || c == ']' || c == '}' || (c == '>' && isAngle(text, open))) {
                mask.close(open, at);
            }
            mask.depths[at] = open.size();
            if (c == '(' || c == '[' || c == '{' || (c == '<' && (declaration || opensTypes(text, at)))) {
                open.push(at);
            }
            at++;
        }
        mask.balanced &= open.isEmpty();
        return mask;
    }

    private void close(Deque<Integer> open, int at) {
        Integer partner = open.poll();
        if (partner == null) {
            balanced = false;
        } else {
            partners[at] = partner;
            partners[partner] = at;
        }
    }

    private static boolean isAngle(String text, Deque<Integer> open) {
        return !open.isEmpty() && text.charAt(open.peek()) == '<';
    }

    private static boolean opensTypes(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean type = Character.isUpperCase(after) || after == '?' || after == '>' || after == '@' || after == 'b';
        return (Character.isLetterOrDigit(before) || before == '.') && type;
    }

    private static int endOfLiteral(String text, int at) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != text.charAt(at)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    boolean balanced() {
        return balanced;
    }

    /**
     * {@return whether the text holds an operator, name or other token at a place outside all brackets and
     * literals}
     */
    boolean isAt(int at, String token) {
        return depths[at] == 0 && text.startsWith(token, at);
    }

    /** {@return the last parenthesis outside all others that closes, or -1} */
    int lastClosing() {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (isAt(i, ")")) {
                return i;
            }
        }
        return -1;
    }

    int opening(int close) {
        return partners[close];
    }

    /** {@return the pieces between commas of a stretch, all of which are as deep as its beginning} */
    List<String> split(int from, int to) {
        int depth = from < to ? depthAround(from) : 0;
        List<String> pieces = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ',' && depths[i] == depth) {
                pieces.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        pieces.add(text.substring(start, to).strip());
        return pieces;
    }

    private int depthAround(int from) {
        return from > 0 && "([{<".indexOf(text.charAt(from - 1)) >= 0 ? depths[from - 1] + 1 : 0;
    }
}
