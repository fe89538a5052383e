package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The client of the JDK. */
// What fails, the caller is told. A future is itself alone, which is all the set asks.
@SuppressWarnings({"FutureReturnValueIgnored", "CollectionUndefinedEquality"})
final class JdkTransport implements Transport {
    private final HttpClient client;
    private final boolean owned;
    private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();

    JdkTransport(HttpClient client, boolean owned) {
        this.client = client;
        this.owned = owned;
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> send(HttpRequest request, HttpResponse.BodyHandler<T> bodyHandler) {
        CompletableFuture<HttpResponse<T>> sent = client.sendAsync(request, bodyHandler);
        underWay.add(sent);
        sent.whenComplete((answer, failure) -> underWay.remove(sent));
        return sent;
    }

    /**
     * Costs half of what it costs to wait for the future, since the client hands that over to another thread. Only an
     * interrupt ends it, so the time limit and {@link #close} interrupt the thread as well, and take that back.
     */
    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> bodyHandler, Duration timeout)
            throws IOException, TimeoutException, InterruptedException {
        Thread caller = Thread.currentThread();
        CompletableFuture<Boolean> end = new CompletableFuture<>();
        CompletableFuture<Boolean> interrupt = end.exceptionally(early -> {
            caller.interrupt();
            return false;
        });
        underWay.add(end);
        end.orTimeout(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        try {
            return client.send(request, bodyHandler);
        } catch (IOException | InterruptedException e) {
            if (end.isCancelled()) {
                throw new IOException("the client was closed", e);
            } else if (end.isCompletedExceptionally()) {
                throw new TimeoutException();
            } else if (e.getClass() == IOException.class && e.getCause() instanceof IOException wrapped) {
                throw wrapped;
            }
            throw e;
        } finally {
            underWay.remove(end);
            if (!end.complete(true)) {
                interrupt.join();
                Thread.interrupted();
            }
        }
    }

    /** Before JDK 21 the client cannot be closed: its thread ends when nothing refers to it any more. */
    @Override
    public void close() {
        underWay.forEach(exchange -> exchange.cancel(true));
        Object any = client;
        if (owned && any instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException("The HTTP client cannot be closed", e);
            }
        }
    }
}
