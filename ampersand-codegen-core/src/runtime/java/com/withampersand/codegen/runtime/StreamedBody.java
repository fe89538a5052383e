package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A body that is read while it comes: one piece is under way, so that whoever reads slowly slows the server down. */
@SuppressWarnings("FutureReturnValueIgnored") // There always is a subscription in the end.
final class StreamedBody extends InputStream implements BodySubscriber<InputStream> {
    private static final List<ByteBuffer> END = List.of();

    private final Supplier<Duration> patience;
    private final BlockingQueue<List<ByteBuffer>> pieces = new LinkedBlockingQueue<>();
    private final CompletableFuture<Subscription> subscription = new CompletableFuture<>();
    private volatile @Nullable Throwable failure;
    private List<ByteBuffer> piece = List.of();
    private int next;
    private volatile boolean ended;
    private volatile boolean closed;

    /** Reading waits so long for the next bytes, as it is when the wait begins. */
    StreamedBody(Supplier<Duration> patience) {
        this.patience = patience;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.request(1);
        this.subscription.complete(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> more) {
        if (more.isEmpty()) {
            subscription.join().request(1);
        } else {
            pieces.add(more);
        }
    }

    @Override
    public void onError(Throwable failure) {
        this.failure = failure;
        pieces.add(END);
    }

    @Override
    public void onComplete() {
        pieces.add(END);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        ByteBuffer buffer = buffer();
        if (buffer == null) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(bytes, offset, count);
        return count;
    }

    @Override
    public int available() {
        return next < piece.size() ? piece.get(next).remaining() : 0;
    }

    /** One with bytes left, null at the end. */
    private @Nullable ByteBuffer buffer() throws IOException {
        while (!ended) {
            if (next < piece.size()) {
                ByteBuffer buffer = piece.get(next);
                if (buffer.hasRemaining()) {
                    return buffer;
                }
                next++;
            } else {
                advance();
            }
        }
        if (closed) {
            throw new IOException("The stream is closed");
        }
        if (failure != null) {
            throw new IOException("The body broke off", failure);
        }
        return null;
    }

    private void advance() throws IOException {
        if (!piece.isEmpty()) {
            subscription.join().request(1);
        }
        Duration limit = patience.get();
        try {
            List<ByteBuffer> more = pieces.poll(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS);
            if (more == null) {
                close();
                throw new IOException("No more of the body came within " + limit.toMillis() + " ms");
            }
            ended |= more.isEmpty();
            piece = more;
            next = 0;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while the body was read");
        }
    }

    /** Ends the exchange, also for a thread that waits for more; what has not been read is lost. */
    @Override
    public void close() {
        closed = !ended || closed;
        ended = true;
        pieces.add(END);
        subscription.thenAccept(Subscription::cancel);
    }
}
