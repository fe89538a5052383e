package com.withampersand.codegen.runtime;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each call may have of its own. Immutable. */
record CallOptions(Duration timeout, Duration attemptTimeout, RetryPolicy retryPolicy, Map<String, String> headers) {
    CallOptions withTimeout(Duration other) {
        return new CallOptions(ApiSettings.positive(other), attemptTimeout, retryPolicy, headers);
    }

    CallOptions withAttemptTimeout(Duration other) {
        return new CallOptions(timeout, ApiSettings.positive(other), retryPolicy, headers);
    }

    CallOptions withRetryPolicy(RetryPolicy other) {
        return new CallOptions(timeout, attemptTimeout, other, headers);
    }

    CallOptions withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, ParameterText.header(name, value));
        return new CallOptions(timeout, attemptTimeout, retryPolicy, more);
    }
}
