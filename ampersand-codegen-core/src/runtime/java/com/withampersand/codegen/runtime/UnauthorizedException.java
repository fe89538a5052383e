package com.withampersand.codegen.runtime;

/** HTTP 401: the credential is missing, wrong or expired. */
public final class UnauthorizedException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnauthorizedException(ErrorAnswer answer) {
        super(answer);
    }
}
