package com.withampersand.codegen.runtime;

/** HTTP 500 to 599: the server failed. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    ServerException(ErrorAnswer answer) {
        super(answer);
    }
}
