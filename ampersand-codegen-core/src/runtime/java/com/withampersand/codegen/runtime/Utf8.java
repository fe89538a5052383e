package com.withampersand.codegen.runtime;

import java.nio.ByteBuffer;

/** UTF-8 as in RFC 3629, section 3. Jackson lets some of what is none pass, which would then be written otherwise. */
final class Utf8 {
    private static final long ONES = 0x0101010101010101L;
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Where the first sequence starts that is not UTF-8; -1 if there is none. */
    static int firstMalformed(byte[] text) {
        ByteBuffer words = ByteBuffer.wrap(text); // A VarHandle takes a program some milliseconds to start with.
        int at = 0;
        while (at < text.length) {
            if (at + 8 * Long.BYTES <= text.length && isAscii(words, at) && isAscii(words, at + 4 * Long.BYTES)) {
                at += 8 * Long.BYTES;
            } else if (text[at] >= 0) {
                at++;
            } else {
                int length = sequence(text, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /**
     * Whether a text of at least eight characters, encoded in Latin 1, can stand in a string of JSON as it is. Not if
     * there is a question mark, which may stand for a character that Latin 1 does not have.
     */
    static boolean isPlain(byte[] latin1) {
        ByteBuffer words = ByteBuffer.wrap(latin1);
        int last = latin1.length - Long.BYTES;
        boolean plain = isPlain(words.getLong(last));
        for (int at = 0; plain && at < last; at += Long.BYTES) {
            plain = isPlain(words.getLong(at));
        }
        return plain;
    }

    /** What is no plain character has its highest bit set here, or gets it by going below zero. */
    private static boolean isPlain(long word) {
        long quotes = (word ^ ONES * '"') - ONES;
        long escapes = (word ^ ONES * '\\') - ONES;
        long replaced = (word ^ ONES * '?') - ONES;
        return ((word | (word - ONES * ' ') | quotes | escapes | replaced) & NOT_ASCII) == 0;
    }

    private static boolean isAscii(ByteBuffer words, int at) {
        long all = words.getLong(at) | words.getLong(at + 8) | words.getLong(at + 16) | words.getLong(at + 24);
        return (all & NOT_ASCII) == 0;
    }

    /** The length of a sequence of several bytes; 0 if it is malformed, and not just cut off by the end. */
    private static int sequence(byte[] text, int at) {
        int first = text[at] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        boolean wellFormed = first >= 0xC2 && first <= 0xF4;
        for (int i = 1; i < length && at + i < text.length; i++) {
            int next = text[at + i] & 0xFF;
            int lowest = i > 1 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
            int highest = i > 1 ? 0xBF : first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
            wellFormed &= next >= lowest && next <= highest;
        }
        return wellFormed ? length : 0;
    }
}
