package com.withampersand.codegen.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that goes wrong with a call: an error status, no answer, an answer that cannot be read, or
 * that lacks what is required. No message holds a secret.
 */
public abstract sealed class ClientException extends RuntimeException
        permits ApiException, NetworkException, DecodingException, MissingPropertyException, PagingException {
    private static final long serialVersionUID = 1L;

    ClientException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
