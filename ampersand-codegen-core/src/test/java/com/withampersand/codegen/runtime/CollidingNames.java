package com.withampersand.codegen.runtime;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The JSON of one object whose names are all different and all have the same {@code String.hashCode}. */
final class CollidingNames extends InputStream {

    /** Two characters each, of which 31 times the first plus the second is the same. */
    private static final String[] BLOCKS = {"A~", "B_", "C@", "D!"};

    private static final int BITS = 2;
    private static final int LENGTH = 12;

    private final int count;
    private int made;
    private byte[] piece = "{".getBytes(StandardCharsets.US_ASCII);
    private int position;

    /** Of at most sixteen million names. */
    CollidingNames(int count) {
        this.count = count;
    }

    static String name(int number) {
        StringBuilder name = new StringBuilder(2 * LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            name.append(BLOCKS[number >> (BITS * i) & 3]);
        }
        return name.toString();
    }

    @Override
    public int read() {
        return ready() ? piece[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int done = 0;
        while (done < length && ready()) {
            int part = Math.min(length - done, piece.length - position);
            System.arraycopy(piece, position, target, offset + done, part);
            position += part;
            done += part;
        }
        return done == 0 && length > 0 ? -1 : done;
    }

    private boolean ready() {
        if (position == piece.length && made <= count) {
            String next = made == count ? "}" : (made == 0 ? "" : ",") + '"' + name(made) + "\":0";
            piece = next.getBytes(StandardCharsets.US_ASCII);
            position = 0;
            made++;
        }
        return position < piece.length;
    }

    /** All of it, into an array of the right size, for copies of this would be in the way. */
    static byte[] bytes(int count) {
        byte[] all = new byte[2 + count * (2 * LENGTH + 5)];
        int length = new CollidingNames(count).read(all, 0, all.length);
        return Arrays.copyOf(all, length);
    }
}
