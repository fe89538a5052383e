package com.withampersand.codegen.runtime;

/** HTTP 403: the credential does not allow this. */
public final class ForbiddenException extends ApiException {
    private static final long serialVersionUID = 1L;

    ForbiddenException(ErrorAnswer answer) {
        super(answer);
    }
}
