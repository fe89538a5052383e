package com.withampersand.codegen.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what happens to the logger of this package: at {@link Level#DEBUG} a line for each request, answer, failure and
 * retry, at {@link Level#TRACE} headers and JSON too. Without secrets.
 */
final class CallLog implements ApiInterceptor {
    private static final Logger LOGGER = System.getLogger(CallLog.class.getPackageName());
    private static final CallLog INSTANCE = new CallLog();

    private CallLog() {}

    /** The interceptors, and this if anything would be written. */
    static List<ApiInterceptor> besides(List<ApiInterceptor> interceptors) {
        return LOGGER.isLoggable(Level.DEBUG)
                ? Stream.concat(interceptors.stream(), Stream.of(INSTANCE)).toList()
                : interceptors;
    }

    @Override
    public HttpRequest onRequest(Attempt attempt, HttpRequest request) {
        LOGGER.log(Level.DEBUG, () -> attempt + " to " + attempt.url());
        LOGGER.log(
                Level.TRACE,
                () -> attempt + " sends "
                        + Redaction.headers(request.headers().map(), headers(attempt)) + " "
                        + attempt.exchange().body().shown(attempt.exchange().settings().secrets));
        return request;
    }

    @Override
    public void onResponse(Attempt attempt, HttpResponse<?> response) {
        LOGGER.log(
                Level.DEBUG, () -> attempt + " answered " + response.statusCode() + " in " + millis(attempt) + " ms");
        LOGGER.log(
                Level.TRACE,
                () -> attempt + " answered "
                        + Redaction.headers(response.headers().map(), headers(attempt)) + " "
                        + (response.body() instanceof byte[] body
                                ? Redaction.body(body, attempt.exchange().settings().secrets)
                                : "a stream"));
    }

    /** An error status was logged as an answer; what it says may be longer than a line. */
    @Override
    public void onFailure(Attempt attempt, ClientException failure) {
        if (!(failure instanceof ApiException)) {
            LOGGER.log(
                    Level.DEBUG, () -> attempt + " failed after " + millis(attempt) + " ms: " + failure.getMessage());
        }
    }

    @Override
    public void onRetry(Attempt attempt, Duration pause) {
        LOGGER.log(Level.DEBUG, () -> attempt + " will be tried again in " + pause.toMillis() + " ms");
    }

    private static long millis(Attempt attempt) {
        return attempt.elapsed().toMillis();
    }

    /** The headers that are secret in this call, in lower case. */
    private static Set<String> headers(Attempt attempt) {
        return Stream.concat(
                        attempt.exchange().secrets().stream(),
                        attempt.exchange().credentials().stream().map(credential -> credential.name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
