package com.withampersand.codegen.runtime;

/** Any status that is no success and has no exception of its own. */
public final class OtherStatusException extends ApiException {
    private static final long serialVersionUID = 1L;

    OtherStatusException(ErrorAnswer answer) {
        super(answer);
    }
}
