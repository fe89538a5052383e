package com.withampersand.codegen.model;

/**
 * A property of an object.
 *
 * @param name its name on the wire
 * @param type the type of its value
 * @param required whether a valid object must have it
 * @param nullable whether null is a value of its own, other than absence
 * @param secret whether its value must not show in logs
 * @param docs what is said of it
 */
public record Property(String name, TypeRef type, boolean required, boolean nullable, boolean secret, Docs docs) {}
