package com.withampersand.codegen.document;

/** A text is no JSONPath; says why and what to write instead. */
final class JsonPathException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    JsonPathException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
