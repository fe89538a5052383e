package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
     * @return the answer once the handler has its body; failing with an {@link IOException} if none came. To cancel it ends
     *     the exchange.
     */
    <T> CompletableFuture<HttpResponse<T>> send(HttpRequest request, HttpResponse.BodyHandler<T> bodyHandler);

    /**
     * Does the same while the thread waits. Waits for the future of the other unless implemented, which is worth while where
     * an HTTP library has a cheaper way.
     *
     * @param timeout how long to wait, at most
     * @return the answer once the handler has its body
     * @throws IOException if none came
     * @throws TimeoutException if none came in time, which ends the exchange
     * @throws InterruptedException if the thread is interrupted, which ends the exchange
     */
    default <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> bodyHandler, Duration timeout)
            throws IOException, TimeoutException, InterruptedException {
        CompletableFuture<HttpResponse<T>> sent = send(request, bodyHandler);
        try {
            return sent.get(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } finally {
            sent.cancel(true); // Ends an exchange that nobody waits for any more.
        }
    }

    /** Ends what is under way and frees the connections; nothing unless implemented. */
    @Override
    default void close() {}

    /** {@return a transport over a client of the JDK, which is not closed with it} */
    static Transport of(HttpClient client) {
        return new JdkTransport(client, false);
    }
}
