package com.withampersand.codegen.runtime;

/** HTTP 422: the server understood the request, but it does not make sense. */
public final class UnprocessableContentException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnprocessableContentException(ErrorAnswer answer) {
        super(answer);
    }
}
