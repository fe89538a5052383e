package com.withampersand.codegen;

import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.naming.NameOptions;
import com.withampersand.codegen.proof.GeneratedClient;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A client that a test generates and compiles.
 *
 * @param document what it is generated from
 * @param result what the generator says
 * @param complaints what the compiler says
 * @param sources where its Java is
 * @param classes where its classes are
 */
record CompiledClient(Path document, GenerationResult result, List<String> complaints, Path sources, Path classes) {

    private static final String BASE = "com.acme.ampersand";

    static CompiledClient of(Path document, Path folder) throws IOException {
        return of(document, folder, style -> {});
    }

    static CompiledClient of(Path document, Path folder, Consumer<StyleBuilder> style) throws IOException {
        Path sources = folder.resolve("sources");
        Path classes = folder.resolve("classes");
        GenerationResult result = AmpersandCodegen.run(GenerationRequest.builder(sources, BASE)
                .sources(all -> all.inputs(List.of(document)))
                .style(style)
                .build());
        return new CompiledClient(document, result, Generated.compile(sources, classes), sources, classes);
    }

    /** Its classes, loaded for as long as this is in use. */
    GeneratedClient load() throws IOException {
        return GeneratedClient.of(
                List.of(document),
                List.of(),
                new NameOptions("", BASE, Map.of()),
                Packages.below(BASE),
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledClient.class.getClassLoader()));
    }
}
