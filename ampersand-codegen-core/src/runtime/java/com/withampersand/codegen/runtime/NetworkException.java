package com.withampersand.codegen.runtime;

/** No answer came: the connection failed, the time ran out, or the thread was interrupted. */
public final class NetworkException extends ClientException {
    private static final long serialVersionUID = 1L;

    NetworkException(String message, Throwable cause) {
        super(message, cause);
    }
}
