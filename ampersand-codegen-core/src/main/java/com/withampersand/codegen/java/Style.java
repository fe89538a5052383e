package com.withampersand.codegen.java;

/**
 * How code is emitted, and what besides clients and models.
 *
 * @param jackson the library that it reads and writes JSON with
 * @param jacksonModule whether there is a module by which an {@code ObjectMapper} of that library reads and writes the
 *     models
 * @param testServer whether there is a server that stands in for the API in tests
 */
public record Style(Jackson jackson, boolean jacksonModule, boolean testServer) {

    /** What is emitted if nothing is said. */
    public static final Style PLAIN = new Style(Jackson.V2, false, false);
}
