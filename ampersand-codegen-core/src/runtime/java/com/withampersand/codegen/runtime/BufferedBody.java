package com.withampersand.codegen.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Takes a body in as a whole, unless there is too much of it. */
final class BufferedBody implements BodySubscriber<byte[]> {
    private final long limit;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final List<ByteBuffer> parts = new ArrayList<>();
    private @Nullable Subscription subscription;
    private long size;

    BufferedBody(long limit) {
        this.limit = limit;
    }

    /** The body as it was before it was compressed; what is too long is not unpacked. */
    static byte[] unpacked(byte[] body, long limit) throws IOException {
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] unpacked = plain.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE));
            if (unpacked.length > limit) {
                throw new TooLongException(limit);
            }
            return unpacked;
        }
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> more) {
        for (ByteBuffer part : more) {
            size += part.remaining();
            parts.add(part);
        }
        if (size > limit && subscription != null) {
            subscription.cancel();
            parts.clear();
            body.completeExceptionally(new TooLongException(limit));
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        if (!body.isDone()) {
            ByteBuffer whole = ByteBuffer.allocate((int) size);
            parts.forEach(whole::put);
            body.complete(whole.array());
        }
    }

    /** To try again would not help. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException(long limit) {
            super("the body has more than " + limit + " bytes, which is the limit that maxResponseSize sets");
        }
    }
}
