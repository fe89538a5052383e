package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** What sends the requests of a client and of its copies, and what they must share to spare the server. */
@SuppressWarnings("FutureReturnValueIgnored") // What fails, the results tell.
final class Connections {
    final RetryBudget retryBudget = new RetryBudget();
    private final Plan plan;
    private final Gate gate;
    private @Nullable Transport transport;
    private boolean closed;

    Connections(Plan plan) {
        this.plan = plan;
        this.gate = new Gate(plan.maxConcurrency);
        this.transport = plan.transport;
    }

    /** The answer, while the thread waits at most so long for its turn and for what is sent. */
    <B> HttpResponse<B> send(HttpRequest request, BodyHandler<B> body, long nanos)
            throws ExecutionException, TimeoutException, InterruptedException {
        transport();
        long start = System.nanoTime();
        CompletableFuture<Void> turn = gate.enter();
        try {
            turn.get(nanos, TimeUnit.NANOSECONDS);
            Duration left = Duration.ofNanos(Math.max(nanos - (System.nanoTime() - start), 0));
            return transport().send(request, body, left);
        } catch (IOException | RuntimeException e) {
            throw new ExecutionException(e); // Of a ProxySelector, say.
        } finally {
            if (!turn.cancel(true)) { // Else it was given up.
                gate.leave();
            }
        }
    }

    /** The answer, as soon as there is room. To cancel the result ends the exchange, or its waiting. */
    <B> CompletableFuture<HttpResponse<B>> send(HttpRequest request, BodyHandler<B> body) {
        transport();
        CompletableFuture<Void> turn = gate.enter();
        if (turn.isDone()) {
            return begin(request, body);
        }
        CompletableFuture<HttpResponse<B>> result = new CompletableFuture<>();
        turn.thenRun(() -> {
            CompletableFuture<HttpResponse<B>> begun = begin(request, body);
            result.whenComplete((answer, failure) -> begun.cancel(true));
            begun.whenComplete((answer, failure) -> {
                if (failure == null) {
                    result.complete(answer);
                } else {
                    result.completeExceptionally(failure);
                }
            });
        });
        result.whenComplete((answer, failure) -> turn.cancel(true));
        return result;
    }

    private <B> CompletableFuture<HttpResponse<B>> begin(HttpRequest request, BodyHandler<B> body) {
        CompletableFuture<HttpResponse<B>> begun;
        try {
            begun = transport().send(request, body);
        } catch (RuntimeException e) {
            begun = CompletableFuture.failedFuture(e); // Of a ProxySelector, say.
        }
        begun.whenComplete((answer, failure) -> gate.leave());
        return begun;
    }

    /** Made when the first call needs it: it starts a thread. */
    private synchronized Transport transport() {
        if (closed) {
            throw new IllegalStateException("The client is closed");
        }
        if (transport == null) {
            transport = new JdkTransport(plan.httpClient(), true);
        }
        return transport;
    }

    synchronized void close() {
        closed = true;
        if (transport != null) {
            transport.close();
        }
    }

    /** How to connect, as the builder of a client collects it. */
    static final class Plan {
        @Nullable
        Transport transport;

        @Nullable
        ProxySelector proxy;

        @Nullable
        SSLContext sslContext;

        Duration connectTimeout = Duration.ofSeconds(10);
        int maxConcurrency = 100;

        /**
         * Its own work is done by the thread that finds it. Handed to a pool of threads, as it is by default, a call takes
         * twice the processor time, and half as many are made in a second. Nothing of ours or of the caller runs there.
         */
        HttpClient httpClient() {
            HttpClient.Builder client =
                    HttpClient.newBuilder().connectTimeout(connectTimeout).executor(Runnable::run);
            if (proxy != null) {
                client.proxy(proxy);
            }
            if (sslContext != null) {
                client.sslContext(sslContext);
            }
            return client.build();
        }

        Plan copy() {
            Plan copy = new Plan();
            copy.transport = transport;
            copy.proxy = proxy;
            copy.sslContext = sslContext;
            copy.connectTimeout = connectTimeout;
            copy.maxConcurrency = maxConcurrency;
            return copy;
        }
    }
}
