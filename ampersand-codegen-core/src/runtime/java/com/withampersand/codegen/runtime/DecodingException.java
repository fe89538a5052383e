package com.withampersand.codegen.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What was to be JSON is malformed, or as a whole of another kind, or not there. The message says where, and never
 * quotes the JSON.
 */
public final class DecodingException extends ClientException {
    private static final long serialVersionUID = 1L;

    DecodingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
