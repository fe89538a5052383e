package com.withampersand.codegen.runtime;

import java.io.InputStream;
import java.util.List;

/** A body that comes in pieces, each of which is read by itself. */
class Pieces extends InputStream {

    private final byte[] all;
    private final List<Integer> cuts;
    private int next;

    /** With cuts before these bytes. */
    Pieces(byte[] all, List<Integer> cuts) {
        this.all = all;
        this.cuts = cuts;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("One byte at a time is slow");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int end = cuts.stream()
                .filter(cut -> cut > next)
                .mapToInt(cut -> cut)
                .min()
                .orElse(all.length);
        int count = Math.min(length, Math.min(end, all.length) - next);
        System.arraycopy(all, next, bytes, offset, count);
        next += count;
        return count == 0 ? -1 : count;
    }
}
