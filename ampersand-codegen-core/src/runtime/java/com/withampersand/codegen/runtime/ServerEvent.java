package com.withampersand.codegen.runtime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An event of an {@link EventStream}, as the HTML standard describes them, section 9.2. */
public final class ServerEvent<T> {
    private final String id;
    private final String event;
    private final String rawData;
    private final Function<String, T> decoding;
    private @Nullable T data;

    ServerEvent(String id, String event, String rawData, Function<String, T> decoding) {
        this.id = id;
        this.event = event;
        this.rawData = rawData;
        this.decoding = decoding;
    }

    /** {@return its ID, or that of the last event that had one; empty if none had} */
    public String id() {
        return id;
    }

    /** {@return its type, which is {@code message} if it has none of its own} */
    public String event() {
        return event;
    }

    /**
     * {@return what it tells}
     * @throws DecodingException if that is not what the API describes; one can go on with the next event, and
     *     {@link #rawData()} has the text
     */
    public synchronized T data() {
        T decoded = data;
        if (decoded == null) {
            decoded = decoding.apply(rawData);
            data = decoded;
        }
        return decoded;
    }

    /** {@return the text that {@link #data()} is read from; of several lines, with line feeds between them} */
    public String rawData() {
        return rawData;
    }

    /** {@return such as {@code message 17: {"text":"Hello"}}} */
    @Override
    public String toString() {
        return (id.isEmpty() ? event : event + " " + id) + ": " + rawData;
    }
}
