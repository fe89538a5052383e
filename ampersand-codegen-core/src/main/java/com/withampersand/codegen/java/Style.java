package com.withampersand.codegen.java;

/**
 * What is emitted besides clients and models.
 *
 * @param jacksonModule whether there is a module by which an {@code ObjectMapper} of Jackson reads and writes the models
 */
public record Style(boolean jacksonModule) {

    /** Nothing. */
    public static final Style PLAIN = new Style(false);
}
