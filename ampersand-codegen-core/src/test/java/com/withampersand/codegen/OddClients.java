package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.naming.NameOptions;
import com.withampersand.codegen.proof.GeneratedClient;
import com.withampersand.codegen.runtime.Json;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clients of many small descriptions, each in a package of its own. They share the runtime that the tests have, and
 * are compiled at once, so that it does not take minutes.
 */
final class OddClients {

    private static final String RUNTIME = Json.class.getPackageName();

    private final Path folder;
    private final Map<Path, GenerationResult> results = new LinkedHashMap<>();

    OddClients(Path folder) {
        this.folder = folder;
    }

    /** Generates the client of a description. */
    GenerationResult generate(Path document) throws IOException {
        GenerationResult result = AmpersandCodegen.run(GenerationRequest.builder(sources(document), base(document))
                .sources(all -> all.input(document))
                .runtimePackage(RUNTIME)
                .style(style -> style.runtime(false))
                .build());
        results.put(document, result);
        return result;
    }

    /** Compiles all of them, and returns what the compiler says. */
    List<String> compile() throws IOException {
        try {
            Path runtime = Path.of(Json.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Generated.compile(
                    folder.resolve("sources"), classes(), "jackson-core-2|jspecify-", List.of(runtime));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** By which rules the generator warned. */
    Set<String> warnings(Path document) {
        GenerationResult result = Objects.requireNonNull(results.get(document));
        return result.problems().stream().map(Problem::rule).collect(Collectors.toSet());
    }

    GeneratedClient load(Path document) throws IOException {
        return GeneratedClient.of(
                List.of(document),
                List.of(),
                new NameOptions("", base(document), Map.of()),
                new Packages(base(document), RUNTIME),
                new URLClassLoader(new URL[] {classes().toUri().toURL()}, OddClients.class.getClassLoader()));
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private Path sources(Path document) {
        return folder.resolve("sources").resolve(name(document));
    }

    private static String base(Path document) {
        return "com.acme.odd." + name(document);
    }

    private static String name(Path document) {
        return document.getFileName().toString().replaceAll("\\W", "_").toLowerCase(Locale.ROOT);
    }
}
