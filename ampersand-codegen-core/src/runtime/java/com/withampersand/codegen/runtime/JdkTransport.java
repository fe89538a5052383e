package com.withampersand.codegen.runtime;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

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

    /** Before JDK 21 the client cannot be closed: its thread ends when nothing refers to it any more. */
    @Override
    public void close() {
        underWay.forEach(sent -> sent.cancel(true));
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
