package com.withampersand.codegen.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** UTF-8 as in RFC 3629, section 3. Jackson lets some of what is none pass, which would then be written otherwise. */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Where the first sequence starts that is not UTF-8; -1 if there is none. */
    static int firstMalformed(byte[] text) {
        int at = 0;
        while (at < text.length) {
            if (at + 4 * Long.BYTES <= text.length && isAscii(text, at)) {
                at += 4 * Long.BYTES;
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

    private static boolean isAscii(byte[] text, int at) {
        long all = word(text, at) | word(text, at + 8) | word(text, at + 16) | word(text, at + 24);
        return (all & NOT_ASCII) == 0;
    }

    private static long word(byte[] text, int at) {
        return (long) LONGS.get(text, at);
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
