package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.naming.NameOptions;
import com.withampersand.codegen.proof.GeneratedClient;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A client that a test generates, compiles and loads. */
final class CompiledClient {

    private static final String BASE = "com.acme.compiled";

    private CompiledClient() {}

    /** Its classes stay loaded as long as the client is in use. */
    static GeneratedClient of(Path document, Path folder) throws IOException {
        Path java = folder.resolve("java");
        Path classes = folder.resolve("classes");
        AmpersandCodegen.run(
                GenerationRequest.builder(java, BASE).inputs(List.of(document)).build());
        assertThat(Generated.compile(java, classes)).isEmpty();
        return GeneratedClient.of(
                List.of(document),
                List.of(),
                new NameOptions("", BASE, Map.of()),
                Packages.below(BASE),
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledClient.class.getClassLoader()));
    }
}
