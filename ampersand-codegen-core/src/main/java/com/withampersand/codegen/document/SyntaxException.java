package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;

/** A file cannot be read any further; never leaves the package, since the reader turns it into a problem. */
final class SyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Location location;
    private final String rule;
    private final String remedy;

    SyntaxException(String rule, Location location, String message, String remedy) {
        super(message);
        this.location = location;
        this.rule = rule;
        this.remedy = remedy;
    }

    Location location() {
        return location;
    }

    String rule() {
        return rule;
    }

    String remedy() {
        return remedy;
    }
}
