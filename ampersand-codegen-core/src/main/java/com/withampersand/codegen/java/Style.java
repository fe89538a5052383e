package com.withampersand.codegen.java;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is emitted, and how.
 *
 * @param runtime whether to write the runtime as well; {@code false} where another module has it in the same package
 * @param jackson the library that the code reads and writes JSON with, as in {@link Jackson#V3}
 * @param jacksonModule whether there is a module by which any {@code ObjectMapper} of that library reads and writes the
 *     models, as in {@code AmpersandJacksonModule}, and the file in {@code META-INF/services} that names it; whoever
 *     compiles it needs {@code jackson-databind}
 * @param testServer whether there is a server that stands in for the API in tests, as in {@code AmpersandTestServer}; it
 *     is the JDK's, of the module {@code jdk.httpserver}
 * @param parts what there is of models, clients and webhooks, as in {@code Set.of(Part.MODELS)}
 * @param module the name of the module that {@code module-info.java} declares, as in {@code com.example.ampersand}; empty
 *     if there is no such file
 * @param models what a model is, as in {@link ModelStyle#RECORDS}
 */
public record Style(
        boolean runtime,
        Jackson jackson,
        boolean jacksonModule,
        boolean testServer,
        Set<Part> parts,
        String module,
        ModelStyle models) {

    /** What is emitted if nothing is said. */
    public static final Style PLAIN = new Style(true, Jackson.V2, false, false, Part.ALL, "", ModelStyle.CLASSES);

    /** Copies the set; in its order, so that the same request prints the same in each process. */
    public Style {
        Set<Part> sorted = EnumSet.noneOf(Part.class);
        sorted.addAll(parts);
        parts = Collections.unmodifiableSet(sorted);
    }

    /** {@return whether a part is emitted} */
    boolean has(Part part) {
        return parts.contains(part);
    }
}
