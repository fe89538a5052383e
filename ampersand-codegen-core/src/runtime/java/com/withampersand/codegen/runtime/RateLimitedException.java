package com.withampersand.codegen.runtime;

/** HTTP 429: too many requests. */
public final class RateLimitedException extends ApiException {
    private static final long serialVersionUID = 1L;

    RateLimitedException(ErrorAnswer answer) {
        super(answer);
    }
}
