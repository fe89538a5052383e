package com.withampersand.codegen.runtime;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a request sends. Immutable, and so fit for any number of calls, unless it is sent {@linkplain #isRepeatable once}. */
public final class RequestBody {
    static final RequestBody NONE = new RequestBody(BodyPublishers::noBody, true, new byte[0]);

    private final Supplier<BodyPublisher> publisher;
    private final boolean repeatable;
    private final byte @Nullable [] bytes;

    RequestBody(Supplier<BodyPublisher> publisher, boolean repeatable, byte @Nullable [] bytes) {
        this.publisher = publisher;
        this.repeatable = repeatable;
        this.bytes = bytes;
    }

    /** {@return a body of these bytes, which must not be changed any more} */
    public static RequestBody of(byte[] bytes) {
        return new RequestBody(() -> BodyPublishers.ofByteArray(bytes), true, bytes);
    }

    /** {@return whether it can be sent again, as a retry does} */
    public boolean isRepeatable() {
        return repeatable;
    }

    /** Asked for at each attempt. */
    BodyPublisher publisher() {
        return publisher.get();
    }

    /** What a log may show of it. */
    String shown(Set<String> secrets) {
        if (bytes == null) {
            return "a stream";
        }
        return bytes.length == 0 ? "no body" : Redaction.body(bytes, secrets);
    }
}
