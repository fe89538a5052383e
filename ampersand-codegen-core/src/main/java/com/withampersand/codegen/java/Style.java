package com.withampersand.codegen.java;

/**
 * What is emitted besides clients and models, and how.
 *
 * @param runtime whether to write the runtime as well; {@code false} where another module has it in the same package
 * @param jackson the library that the code reads and writes JSON with, as in {@link Jackson#V3}
 * @param jacksonModule whether there is a module by which any {@code ObjectMapper} of that library reads and writes the
 *     models, as in {@code AmpersandJacksonModule}, and the file in {@code META-INF/services} that names it; whoever
 *     compiles it needs {@code jackson-databind}
 * @param testServer whether there is a server that stands in for the API in tests, as in {@code AmpersandTestServer}; it
 *     is the JDK's, of the module {@code jdk.httpserver}
 */
public record Style(boolean runtime, Jackson jackson, boolean jacksonModule, boolean testServer) {

    /** What is emitted if nothing is said. */
    public static final Style PLAIN = new Style(true, Jackson.V2, false, false);
}
