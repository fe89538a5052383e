package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads events as the HTML standard says, section 9.2.6. */
final class EventReader {
    private static final String MARK = "\uFEFF";

    private final LineReader lines;
    private final long limit;
    private boolean begun;
    private String id;
    /** The ID of the last event that was complete, which may be one without data. */
    private String lastId;

    private @Nullable Duration retry;

    /**
     * Goes on where another connection broke off, if the ID is not empty. As browsers do, and other than the letter of the
     * standard, an event without an ID then has that one still.
     */
    EventReader(InputStream in, long limit, String lastId) {
        this.lines = new LineReader(in, "\r\n", limit);
        this.limit = limit;
        this.id = lastId;
        this.lastId = lastId;
    }

    String lastId() {
        return lastId;
    }

    /** How long to wait before the next connection, if the server has said it. */
    @Nullable
    Duration retry() {
        return retry;
    }

    /** The next event, null after the last. */
    @Nullable
    Event next() throws IOException {
        StringBuilder data = new StringBuilder();
        String type = "";
        byte[] bytes = lines.next();
        while (bytes != null && lines.ended()) { // What has no end when the stream has is dropped.
            String line = text(bytes);
            if (line.isEmpty()) {
                lastId = id;
                if (data.length() > 0) {
                    data.setLength(data.length() - 1);
                    return new Event(lastId, type.isEmpty() ? "message" : type, data.toString());
                }
                type = "";
            }
            int colon = line.indexOf(':');
            String name = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(line.startsWith(" ", colon + 1) ? colon + 2 : colon + 1);
            switch (name) {
                case "event" -> type = value;
                case "data" -> add(data, value);
                case "id" -> id = value.indexOf('\0') < 0 ? value : id;
                case "retry" -> retry = value.matches("[0-9]{1,15}") ? Duration.ofMillis(Long.parseLong(value)) : retry;
                default -> {} // A comment, or what some later standard knows.
            }
            bytes = lines.next();
        }
        return null;
    }

    /** UTF-8 whatever the answer says; the mark at the very beginning does not count. */
    private String text(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        boolean marked = !begun && line.startsWith(MARK);
        begun = true;
        return marked ? line.substring(1) : line;
    }

    private void add(StringBuilder data, String value) throws IOException {
        if (data.length() + value.length() > limit) {
            throw new BufferedBody.TooLongException(limit);
        }
        data.append(value).append('\n');
    }

    /** An event as it came. */
    record Event(String id, String type, String data) {}
}
