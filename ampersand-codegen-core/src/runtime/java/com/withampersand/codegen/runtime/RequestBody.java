package com.withampersand.codegen.runtime;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Supplier;

/** What a request sends. Immutable, and so fit for any number of calls, unless it is sent {@linkplain #isRepeatable once}. */
public final class RequestBody {
    static final RequestBody NONE = new RequestBody(BodyPublishers::noBody, true);

    private final Supplier<BodyPublisher> publisher;
    private final boolean repeatable;

    RequestBody(Supplier<BodyPublisher> publisher, boolean repeatable) {
        this.publisher = publisher;
        this.repeatable = repeatable;
    }

    /** {@return a body of these bytes, which must not be changed any more} */
    public static RequestBody of(byte[] bytes) {
        return new RequestBody(() -> BodyPublishers.ofByteArray(bytes), true);
    }

    /** {@return whether it can be sent again, as a retry does} */
    public boolean isRepeatable() {
        return repeatable;
    }

    /** Asked for at each attempt. */
    BodyPublisher publisher() {
        return publisher.get();
    }
}
