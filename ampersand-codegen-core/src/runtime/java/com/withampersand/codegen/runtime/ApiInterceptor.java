package com.withampersand.codegen.runtime;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Sees each attempt of each call, and may change its request. All methods do nothing unless implemented. They are called
 * in the thread that makes the attempt or that reads its answer, and what they throw ends the call.
 */
public interface ApiInterceptor {
    /**
     * Called before an attempt, when the request is complete with its credentials.
     *
     * @param request what is to be sent, secrets included
     * @return what to send instead, such as one made by {@link HttpRequest#newBuilder(HttpRequest, java.util.function.BiPredicate)}
     */
    default HttpRequest onRequest(Attempt attempt, HttpRequest request) {
        return request;
    }

    /**
     * Called when there is an answer, whatever its status, before its body is decoded.
     *
     * @param response the answer; its body is a {@code byte[]} as it was sent, or an {@link java.io.InputStream} to leave alone
     */
    default void onResponse(Attempt attempt, HttpResponse<?> response) {}

    /**
     * Called when an attempt failed: no answer came, or an error status, or a body that cannot be read.
     * @param failure what the call throws unless it is tried again
     */
    default void onFailure(Attempt attempt, ClientException failure) {}

    /**
     * Called before the pause between an attempt that failed and the next.
     * @param pause how long it will be
     */
    default void onRetry(Attempt attempt, Duration pause) {}
}
