package com.withampersand.codegen.model;

/**
 * What a schema is where it is used.
 *
 * @param type the type, aliases replaced
 * @param nullable whether null is allowed
 * @param secret whether the value must not show in logs
 */
record Use(TypeRef type, boolean nullable, boolean secret) {

    /** The same for a value that travels as a text: only a class whose text is that of JSON can take part in that. */
    Use ofParameter() {
        return new Use(textual(type), nullable, secret);
    }

    private static TypeRef textual(TypeRef type) {
        if (type instanceof TypeRef.Mapped mapped && !mapped.codec().isEmpty()) {
            return mapped.base();
        }
        return type instanceof TypeRef.ListOf list
                ? new TypeRef.ListOf(textual(list.element()), list.nullable())
                : type;
    }

    /** Says nothing. */
    static final Use ANYTHING = new Use(new TypeRef.Anything(), true, false);
}
