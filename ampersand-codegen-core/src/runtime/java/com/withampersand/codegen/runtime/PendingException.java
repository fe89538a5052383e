package com.withampersand.codegen.runtime;

/** What was waited for did not come to an end in time; it still may. */
public final class PendingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PendingException(String message) {
        super(message);
    }
}
