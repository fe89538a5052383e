package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an answer, each as soon as it has come. The server is slowed down to the pace at which they are taken.
 * The connection is in use until the end, or until this is closed, which any thread may do: use it in a
 * {@code try (...)}. Only one thread may take elements, and once.
 *
 * <p>To wait for an element throws a {@link NetworkException} if the connection breaks, an element is longer than the
 * client allows ({@code maxResponseSize}), or the thread is interrupted; that ends the iteration.
 */
@SuppressWarnings("IterableAndIterator") // It knows itself that it comes once.
public abstract class ResponseStream<E> implements Iterable<E>, Iterator<E>, AutoCloseable {
    final ApiCall<?> call;
    private boolean iterated;
    private @Nullable Supplier<E> ahead;
    private volatile Duration patience;
    private volatile boolean closed;
    private volatile InputStream body = InputStream.nullInputStream();

    ResponseStream(ApiCall<?> call, Duration patience) {
        this.call = call;
        this.patience = patience;
    }

    /** What gives the next element, null at the end. */
    abstract @Nullable Supplier<E> advance() throws IOException;

    /**
     * Limits each wait for more of the answer.
     * @throws IllegalArgumentException if the limit is not positive
     */
    void patience(Duration limit) {
        patience = ApiSettings.positive(limit);
    }

    /** Makes the call. */
    ApiResponse<InputStream> connect(ApiCall<?> how) {
        ApiResponse<InputStream> answer = how.executeAsStream(() -> patience);
        body = answer.body();
        if (closed) {
            close(); // By another thread, meanwhile.
        }
        return answer;
    }

    static <T> T decode(ApiCall<?> call, byte[] json, JsonCodec<T> codec, String what) {
        try {
            T value = Json.read(json, codec);
            DriftWatch drift = call.exchange().settings().drift;
            if (drift != null) {
                drift.look(call.toString(), value);
            }
            return value;
        } catch (DecodingException e) {
            throw new DecodingException(call + ", " + what + ". ", e);
        }
    }

    boolean isClosed() {
        return closed;
    }

    /**
     * {@return this, since an answer comes once}
     * @throws IllegalStateException if it was called before
     */
    @Override
    public final Iterator<E> iterator() {
        if (iterated) {
            throw new IllegalStateException("The answer to " + call + " can be gone through only once");
        }
        iterated = true;
        return this;
    }

    /** {@return the elements as a stream, which closes this when it is closed} */
    public final Stream<E> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false)
                .onClose(this::close);
    }

    /** {@return whether another element comes; waits for it, or for the end} */
    @Override
    public final boolean hasNext() {
        if (ahead == null && !closed) {
            try {
                ahead = advance();
            } catch (IOException e) {
                if (!closed) {
                    close();
                    throw new NetworkException(call + " broke off: " + e.getMessage(), e);
                }
            } catch (RuntimeException e) { // Of the next connection; or of unpacking what was closed meanwhile.
                if (!closed) {
                    close();
                    throw e;
                }
            }
            if (ahead == null) {
                close();
            }
        }
        return ahead != null;
    }

    @Override
    public final E next() {
        Supplier<E> element = hasNext() ? ahead : null;
        if (element == null) {
            throw new NoSuchElementException("The answer to " + call + " has ended");
        }
        ahead = null;
        return element.get();
    }

    /** Ends the exchange; no element comes any more. */
    @Override
    public final void close() {
        closed = true;
        try {
            body.close();
        } catch (IOException e) {
            throw new NetworkException(call + " could not be closed", e);
        }
    }
}
