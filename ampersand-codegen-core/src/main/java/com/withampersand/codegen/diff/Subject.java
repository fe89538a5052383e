package com.withampersand.codegen.diff;

import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Place;

/**
 * What in the description a symbol is about.
 *
 * @param kind what it is
 * @param place where it is described; of a property or value that of its type, of a parameter that of its operation
 * @param name what tells it from others of the same place: the name of a property, the text of a value
 */
record Subject(Kind kind, Place place, String name) {

    private static final Place NOWHERE = new Place("", "");

    /** The kinds of things that symbols are about. */
    enum Kind {
        /** The description as a whole. */
        CLIENT,
        /** What all generated code stands on. */
        RUNTIME,
        /** A tag. */
        TAG,
        /** A server. */
        SERVER,
        /** A variable of the URLs of servers. */
        SERVER_VARIABLE,
        /** A security scheme. */
        CREDENTIAL,
        /** A passthrough. */
        PASSTHROUGH,
        /** An operation. */
        OPERATION,
        /** A parameter of an operation. */
        PARAMETER,
        /** A request body. */
        BODY,
        /** An answer other than the usual one. */
        RESPONSE,
        /** A type. */
        TYPE,
        /** A property. */
        PROPERTY,
        /** A value of an enum. */
        VALUE,
        /** A variant of a union that is no class of its own. */
        VARIANT
    }

    static Subject of(Kind kind, String name) {
        return new Subject(kind, NOWHERE, name);
    }

    static Subject operation(Place place) {
        return new Subject(Kind.OPERATION, place, "");
    }

    static Subject parameter(Place operation, Operation.Parameter parameter) {
        return new Subject(Kind.PARAMETER, operation, parameter.in() + " " + parameter.name());
    }

    static Subject body(Place operation) {
        return new Subject(Kind.BODY, operation, "");
    }

    static Subject response(Place operation, String status) {
        return new Subject(Kind.RESPONSE, operation, status);
    }

    static Subject type(Place place) {
        return new Subject(Kind.TYPE, place, "");
    }

    static Subject property(Place type, String name) {
        return new Subject(Kind.PROPERTY, type, name);
    }

    static Subject value(Place type, String text) {
        return new Subject(Kind.VALUE, type, text);
    }

    /** What makes a class implement the interface of a union. */
    static Subject heir(Place union, Place type) {
        return new Subject(Kind.VARIANT, union, "of " + type);
    }

    /** {@return what it is a part of, itself if it is none} */
    Subject parent() {
        return switch (kind) {
            case PROPERTY, VALUE, VARIANT -> type(place);
            case PARAMETER, BODY, RESPONSE -> operation(place);
            default -> this;
        };
    }
}
