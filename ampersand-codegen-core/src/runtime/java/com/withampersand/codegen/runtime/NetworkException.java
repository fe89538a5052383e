package com.withampersand.codegen.runtime;

/**
 * No whole answer came: the connection failed, the time ran out, the thread was interrupted, or the answer is longer than
 * the client allows.
 */
public final class NetworkException extends ClientException {
    private static final long serialVersionUID = 1L;

    NetworkException(String message, Throwable cause) {
        super(message, cause);
    }
}
