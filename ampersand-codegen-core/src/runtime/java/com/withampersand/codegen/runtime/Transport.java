package com.withampersand.codegen.runtime;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/**
 * Sends requests and gives the answers, whatever their status. Of the usual kind is one over the JDK's client; another can
 * be given to the client's builder, to use another HTTP library or none at all in a test. Safe to use from any thread.
 */
public interface Transport extends AutoCloseable {
    /**
     * Sends a request once, and follows no redirects: a credential must not go to another host.
     *
     * @param request what to send
     * @param bodyHandler what takes the body in
     * @return the answer once the handler has its body; failing with an {@link java.io.IOException} if none came. To
     *     cancel it ends the exchange.
     */
    <T> CompletableFuture<HttpResponse<T>> send(HttpRequest request, HttpResponse.BodyHandler<T> bodyHandler);

    /** Ends what is under way and frees the connections; nothing unless implemented. */
    @Override
    default void close() {}

    /** {@return a transport over a client of the JDK, which is not closed with it} */
    static Transport of(HttpClient client) {
        return new JdkTransport(client, false);
    }
}
