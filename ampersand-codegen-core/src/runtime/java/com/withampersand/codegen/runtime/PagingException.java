package com.withampersand.codegen.runtime;

/**
 * The pages of a list do not lead on: the server named a page as the next that was fetched before, or gave the same page
 * twice, or named one that cannot be asked for.
 */
public final class PagingException extends ClientException {
    private static final long serialVersionUID = 1L;

    PagingException(String message) {
        super(message, null);
    }
}
