package com.withampersand.codegen.runtime;

/** The pages of a list lead in a circle: the server named a page as the next that was fetched before. */
public final class PagingException extends ClientException {
    private static final long serialVersionUID = 1L;

    PagingException(String message) {
        super(message, null);
    }
}
