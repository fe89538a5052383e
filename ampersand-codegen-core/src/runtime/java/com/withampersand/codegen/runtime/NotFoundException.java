package com.withampersand.codegen.runtime;

/** HTTP 404: there is no such thing. */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(ErrorAnswer answer) {
        super(answer);
    }
}
