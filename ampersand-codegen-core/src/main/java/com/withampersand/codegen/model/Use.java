package com.withampersand.codegen.model;

/**
 * What a schema is where it is used.
 *
 * @param type the type, aliases replaced
 * @param nullable whether null is allowed
 * @param secret whether the value must not show in logs
 */
record Use(TypeRef type, boolean nullable, boolean secret) {

    /** Says nothing. */
    static final Use ANYTHING = new Use(new TypeRef.Anything(), true, false);
}
