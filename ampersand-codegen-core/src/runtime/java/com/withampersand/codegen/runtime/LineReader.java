package com.withampersand.codegen.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a body that comes bit by bit, each as soon as its end has come. */
final class LineReader {
    private final InputStream in;
    private final String ends;
    private final long limit;
    private final byte[] buffer = new byte[8192];
    private int next;
    private int filled;
    private int last;

    /** Any of these characters ends a line, and CR LF is one end; a line has at most so many bytes. */
    LineReader(InputStream in, String ends, long limit) {
        this.in = in;
        this.ends = ends;
        this.limit = limit;
    }

    /** A line without its end, null after the last. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            if (next == filled) {
                next = 0;
                filled = Math.max(in.read(buffer), 0);
                if (filled == 0) {
                    last = -1;
                    return line.size() == 0 ? null : line.toByteArray();
                }
            }
            if (last == '\r' && buffer[next] == '\n') { // Not waited for when the CR came: nothing may come for long.
                last = 0;
                next++;
                continue;
            }
            int start = next;
            while (next < filled && ends.indexOf(buffer[next]) < 0) {
                next++;
            }
            line.write(buffer, start, next - start);
            if (line.size() > limit) {
                throw new BufferedBody.TooLongException(limit);
            }
            last = 0;
            if (next < filled) {
                last = buffer[next++];
                return line.toByteArray();
            }
        }
    }

    /** Whether the line that was read had an end. */
    boolean ended() {
        return last >= 0;
    }
}
