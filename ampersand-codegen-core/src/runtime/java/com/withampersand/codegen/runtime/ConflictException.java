package com.withampersand.codegen.runtime;

/** HTTP 409: this goes against the state that things are in, such as a name that is taken. */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    ConflictException(ErrorAnswer answer) {
        super(answer);
    }
}
