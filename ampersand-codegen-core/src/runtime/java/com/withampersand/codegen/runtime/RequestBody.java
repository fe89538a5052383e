package com.withampersand.codegen.runtime;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a request sends. Immutable, and so fit for any number of calls, unless it is sent {@linkplain #once once}. */
public final class RequestBody {
    static final RequestBody NONE = new RequestBody(BodyPublishers::noBody, true, null, "", new byte[0]);

    private final Supplier<BodyPublisher> publisher;
    private final boolean repeatable;
    private final @Nullable String contentType;
    private final String parameters;
    /** What there is to show, if it is short enough to be in memory. */
    private final byte @Nullable [] bytes;

    private RequestBody(Supplier<BodyPublisher> publisher, boolean repeatable) {
        this(publisher, repeatable, null, "");
    }

    private RequestBody(
            Supplier<BodyPublisher> publisher,
            boolean repeatable,
            @Nullable String contentType,
            String parameters,
            byte @Nullable [] bytes) {
        this.publisher = publisher;
        this.repeatable = repeatable;
        this.contentType = contentType;
        this.parameters = parameters;
        this.bytes = bytes;
    }

    /** With parameters of the media type, such as {@code "; boundary=x"}, that belong to the content. */
    RequestBody(
            Supplier<BodyPublisher> publisher, boolean repeatable, @Nullable String contentType, String parameters) {
        this(publisher, repeatable, contentType, parameters, null);
    }

    /** {@return a body of these bytes, which must not be changed any more} */
    public static RequestBody of(byte[] bytes) {
        return new RequestBody(() -> BodyPublishers.ofByteArray(bytes), true, null, "", bytes);
    }

    /** {@return a body of this text in UTF-8} */
    public static RequestBody of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return a body of what the file contains when it is sent, which is never held in memory as a whole} Without the file,
     * the call throws an {@link UncheckedIOException}.
     */
    public static RequestBody of(Path file) {
        Objects.requireNonNull(file, "file");
        return new RequestBody(
                () -> {
                    try {
                        return BodyPublishers.ofFile(file);
                    } catch (FileNotFoundException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                true);
    }

    /** {@return a body of unknown length, from a stream that is opened anew for each attempt and closed after it} */
    public static RequestBody of(Supplier<? extends InputStream> stream) {
        Objects.requireNonNull(stream, "stream");
        return new RequestBody(() -> BodyPublishers.ofInputStream(stream), true);
    }

    /**
     * {@return a body of unknown length, from a stream that is closed after it was sent} The call is tried once: a second
     * attempt has nothing to send, and to make the call again throws an {@code IllegalStateException}.
     */
    public static RequestBody once(InputStream stream) {
        Objects.requireNonNull(stream, "stream");
        AtomicBoolean sent = new AtomicBoolean();
        Supplier<BodyPublisher> publisher = () -> {
            if (sent.getAndSet(true)) {
                throw new IllegalStateException("The stream was sent already; use RequestBody.of(() -> stream)");
            }
            return BodyPublishers.ofInputStream(() -> stream);
        };
        return new RequestBody(publisher, false);
    }

    /** {@return this body with its length in bytes known, so that it is sent as it is instead of in chunks} */
    public RequestBody length(long length) {
        Supplier<BodyPublisher> known =
                () -> length == 0 ? BodyPublishers.noBody() : BodyPublishers.fromPublisher(publisher.get(), length);
        return new RequestBody(known, repeatable, contentType, parameters);
    }

    /** {@return this body with a media type of its own, sent instead of the one that the API describes} */
    public RequestBody contentType(String mediaType) {
        return new RequestBody(
                publisher, repeatable, ParameterText.header("Content-Type", mediaType), parameters, bytes);
    }

    /** {@return whether it can be sent again, as a retry does} */
    public boolean isRepeatable() {
        return repeatable;
    }

    /** Its own media type, else the described one. */
    String contentTypeOr(String described) {
        return (contentType == null ? described : contentType) + parameters;
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
