package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diff.ChangeReport;
import com.withampersand.codegen.diff.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Two versions of a client in a test: what is reported of them, and their jars.
 *
 * @param before the older one
 * @param after the newer one
 * @param folder where jars are made
 */
record Versions(Side before, Side after, GenerationRequest older, GenerationRequest newer, Path folder) {

    private static final String BASE = "com.acme.ampersand";

    private static final Map<Sources, Side> SIDES = new ConcurrentHashMap<>();

    /** Both as generated without options. */
    static Versions of(Sources before, Sources after, Path folder) throws IOException {
        GenerationRequest older = request(before, folder.resolve("before"));
        GenerationRequest newer = request(after, folder.resolve("after"));
        return new Versions(side(older), read(newer), older, newer, folder);
    }

    /** The same as generated with records for models. */
    static Versions ofRecords(Sources sources, Path folder) throws IOException {
        GenerationRequest request = building(sources, folder.resolve("records"))
                .style(style -> style.models("records"))
                .build();
        Side side = read(request);
        return new Versions(side, side, request, request, folder);
    }

    /** Both with the names of the older one, in a names file. */
    static Versions frozen(Sources before, Sources after, Path folder) throws IOException {
        Path names = folder.resolve("names.txt");
        GenerationRequest older = building(before, folder.resolve("before"))
                .naming(naming -> naming.namesFile(names).updateNames(true))
                .build();
        AmpersandCodegen.run(older);
        GenerationRequest newer = building(after, folder.resolve("after"))
                .naming(naming -> naming.namesFile(names))
                .build();
        return new Versions(read(older), read(newer), older, newer, folder);
    }

    static GenerationRequest request(Sources sources, Path folder) {
        return building(sources, folder).build();
    }

    private static GenerationRequest.Builder building(Sources sources, Path folder) {
        return GenerationRequest.builder(folder.resolve("sources"), BASE)
                .sources(builder -> builder.inputs(sources.inputs()).overlays(sources.overlays()));
    }

    /** Read once for all tests: many compare with the same. */
    private static Side side(GenerationRequest request) throws IOException {
        Side known = SIDES.get(request.sources());
        Side side = known == null ? read(request) : known;
        SIDES.put(request.sources(), side);
        return side;
    }

    private static Side read(GenerationRequest request) throws IOException {
        return Sides.read(request, request.sources(), place -> place, new Diagnostics());
    }

    ChangeReport report() {
        return ChangeReport.of(before, after);
    }

    Path oldClasses() throws IOException {
        return classes(older, folder.resolve("before/classes"));
    }

    Path newClasses() throws IOException {
        return classes(newer, folder.resolve("after/classes"));
    }

    private static Path classes(GenerationRequest request, Path classes) throws IOException {
        AmpersandCodegen.run(request);
        List<String> complaints = Generated.compile(request.destination().directory(), classes);
        assertThat(complaints).isEmpty();
        return classes;
    }
}
