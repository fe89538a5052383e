package com.withampersand.codegen.runtime;

/** HTTP 400: the server did not understand the request. */
public final class BadRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    BadRequestException(ErrorAnswer answer) {
        super(answer);
    }
}
