package com.withampersand.codegen.runtime;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** What sends the requests of a client and of its copies, and what they must share to spare the server. */
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

    <B> CompletableFuture<HttpResponse<B>> send(HttpRequest request, BodyHandler<B> body) {
        Transport open = transport();
        return gate.pass(() -> open.send(request, body));
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
