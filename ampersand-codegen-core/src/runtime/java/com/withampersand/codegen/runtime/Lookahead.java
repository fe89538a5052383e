package com.withampersand.codegen.runtime;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks over the properties of an object before it is read. However often objects in objects are looked over, each byte
 * is passed once: where a long array or object ends is remembered. Of malformed JSON it sees the part before the error,
 * which whoever reads it will find.
 */
final class Lookahead {
    /** Shorter arrays and objects are passed again sooner than looked up. */
    private static final int WORTH_REMEMBERING = 64;

    private final byte[] json;
    private int at;
    private int nameStart;
    private int nameEnd;
    private int valueStart;
    private int valueEnd;

    /** Pairs of a start and an end, each at the place of its start's hash or after; a start of 0 is none. */
    private int[] ends = new int[32];

    private int remembered;

    Lookahead(byte[] json) {
        this.json = json;
    }

    /** Goes to the object that starts at a place. */
    void enter(int place) {
        at = place + 1;
    }

    /** Goes to the next property; false if there is none. */
    boolean next() {
        at = skipSpace(at, ',');
        if (byteAt(at) != '"') {
            return false;
        }
        nameStart = at;
        nameEnd = stringEnd(at);
        valueStart = skipSpace(nameEnd, ':');
        valueEnd = valueEnd(valueStart);
        at = valueEnd;
        return valueEnd > valueStart;
    }

    String name() {
        return string(nameStart, nameEnd);
    }

    /** The text of a string or boolean, or an integer in digits alone; empty if the value is something else. */
    String text() {
        Match.Kind kind = kind();
        BigDecimal number = kind == Match.Kind.INTEGER ? number() : null;
        return kind == Match.Kind.STRING
                ? string(valueStart, valueEnd)
                : kind == Match.Kind.BOOLEAN ? raw() : number == null ? "" : Numbers.plain(number);
    }

    /** The kind of the value, {@code null} for a JSON null. */
    Match.@Nullable Kind kind() {
        return switch (byteAt(valueStart)) {
            case '{' -> Match.Kind.OBJECT;
            case '[' -> Match.Kind.ARRAY;
            case '"' -> Match.Kind.STRING;
            case 't', 'f' -> Match.Kind.BOOLEAN;
            case 'n' -> null;
            default -> isInteger() ? Match.Kind.INTEGER : Match.Kind.NUMBER;
        };
    }

    private boolean isInteger() {
        boolean digits = true;
        for (int i = valueStart; i < valueEnd; i++) {
            digits &= json[i] == '-' || (json[i] >= '0' && json[i] <= '9');
        }
        BigDecimal number = digits ? null : number();
        return digits || (number != null && Numbers.isWhole(number));
    }

    private @Nullable BigDecimal number() {
        try {
            return valueEnd - valueStart > Json.MAX_NUMBER_LENGTH ? null : new BigDecimal(raw());
        } catch (NumberFormatException malformed) {
            return null;
        }
    }

    private String raw() {
        return new String(json, valueStart, valueEnd - valueStart, StandardCharsets.ISO_8859_1);
    }

    private String string(int start, int end) {
        boolean escaped = false;
        for (int i = start; i < end; i++) {
            escaped |= json[i] == '\\';
        }
        int length = Math.max(0, end - start - 2);
        return escaped
                ? JsonTokens.stringIn(Arrays.copyOfRange(json, start, end))
                : new String(json, start + 1, length, StandardCharsets.UTF_8);
    }

    private int byteAt(int place) {
        return place < json.length ? json[place] : -1;
    }

    private int skipSpace(int from, char separator) {
        int i = from;
        while (i < json.length && (json[i] == separator || (json[i] <= ' ' && json[i] >= 0))) {
            i++;
        }
        return i;
    }

    private int valueEnd(int start) {
        int first = byteAt(start);
        if (first == '"') {
            return stringEnd(start);
        }
        if (first == '{' || first == '[') {
            return containerEnd(start);
        }
        int i = start;
        while (i < json.length && json[i] > ' ' && json[i] != ',' && json[i] != '}' && json[i] != ']') {
            i++;
        }
        return i;
    }

    private int stringEnd(int start) {
        int i = start + 1;
        while (i < json.length && json[i] != '"') {
            i += json[i] == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, json.length);
    }

    private int containerEnd(int start) {
        int[] open = new int[16];
        int depth = 0;
        int i = start;
        do {
            switch (byteAt(i)) {
                case '{', '[' -> {
                    int end = rememberedEnd(i);
                    if (end > 0) {
                        i = end;
                    } else if (depth == Json.MAX_DEPTH) {
                        return json.length; // Too deep to be read.
                    } else {
                        open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
                        open[depth++] = i++;
                    }
                }
                case '}', ']' -> {
                    i++;
                    remember(open[--depth], i);
                }
                case '"' -> i = stringEnd(i);
                default -> i++;
            }
        } while (depth > 0 && i < json.length);
        return Math.min(i, json.length);
    }

    private void remember(int start, int end) {
        if (end - start < WORTH_REMEMBERING || start == 0) {
            return;
        }
        if (remembered * 4 > ends.length) {
            int[] old = ends;
            ends = new int[old.length * 2];
            for (int i = 0; i < old.length; i += 2) {
                if (old[i] != 0) {
                    put(old[i], old[i + 1]);
                }
            }
        }
        remembered++;
        put(start, end);
    }

    private void put(int start, int end) {
        int slot = slot(start);
        ends[slot] = start;
        ends[slot + 1] = end;
    }

    private int rememberedEnd(int start) {
        return start == 0 || remembered == 0 ? 0 : ends[slot(start) + 1];
    }

    /** The place of the start, or the free one where it would be put. */
    private int slot(int start) {
        int mask = ends.length - 2;
        int slot = (start * 0x9E3779B9 >>> 7) & mask;
        while (ends[slot] != 0 && ends[slot] != start) {
            slot = (slot + 2) & mask;
        }
        return slot;
    }
}
