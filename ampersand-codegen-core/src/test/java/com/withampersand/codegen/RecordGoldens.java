package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.java.GeneratedFile;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.naming.NameOptions;
import com.withampersand.codegen.output.RuntimePart;
import com.withampersand.codegen.output.RuntimeSources;
import com.withampersand.codegen.proof.GeneratedClient;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The golden cases once more, with records for models, on a runtime for such, with the tests that use them. */
final class RecordGoldens extends URLClassLoader {

    private static final Path CASES = Path.of("src", "golden");
    private static final List<Path> TESTS = List.of(
            Path.of("src/test/java/com/withampersand/codegen/golden"),
            Path.of("src/test-records/java/com/withampersand/codegen/golden"));
    private static final String RUNTIME = "com.withampersand.codegen.runtime";
    private static final List<String> OWN = List.of("golden.", "com.withampersand.codegen.golden.", RUNTIME + ".");

    private final Path classes;

    private RecordGoldens(Path classes) throws IOException {
        super(new URL[] {classes.toUri().toURL()}, RecordGoldens.class.getClassLoader());
        this.classes = classes;
    }

    /** Generates, compiles and loads them; what the classes for tests have already stays out of sight. */
    static RecordGoldens in(Path folder) throws IOException {
        Path sources = folder.resolve("sources");
        List<GeneratedFile> runtime = RuntimeSources.files(
                new Packages("com.acme", RUNTIME),
                "Client",
                EnumSet.of(RuntimePart.CORE, RuntimePart.DATABIND, RuntimePart.RECORDS));
        for (GeneratedFile file : runtime) {
            write(sources.resolve(file.path()), file.text());
        }
        for (Path golden : list(CASES).filter(Files::isDirectory).toList()) {
            generate(golden, sources.resolve("golden-" + golden.getFileName()));
        }
        for (Path tests : TESTS) {
            for (Path test : list(tests).toList()) {
                write(sources.resolve("tests").resolve(test.getFileName()), Files.readString(test));
            }
        }
        Path classes = folder.resolve("classes");
        assertThat(Generated.compile(sources, classes, ".")).isEmpty();
        return new RecordGoldens(classes);
    }

    private static void generate(Path golden, Path output) throws IOException {
        GoldenOptions options = GoldenOptions.read(golden);
        AmpersandCodegen.run(GenerationRequest.builder(output, options.text("basePackage"))
                .sources(sources -> sources.input(spec(golden)).overlays(options.overlays()))
                .runtimePackage(RUNTIME)
                .adjustments(options::adjust)
                .naming(naming -> naming.clientName(options.text("clientName")).overrides(options.texts("names")))
                .style(style -> {
                    options.style(style.runtime(false));
                    style.models("records");
                })
                .build());
    }

    private static Stream<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** The classes of tests, in no order. */
    List<Class<?>> tests() throws IOException {
        List<Class<?>> tests = new ArrayList<>();
        for (Path folder : TESTS) {
            list(folder)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.endsWith("Test"))
                    .forEach(name -> tests.add(load("com.withampersand.codegen.golden." + name)));
        }
        return tests;
    }

    /** The clients that have models, for a proof by reflection; without those of other types than described. */
    List<GeneratedClient> clients() throws IOException {
        List<GeneratedClient> clients = new ArrayList<>();
        for (Path golden : list(CASES).filter(Files::isDirectory).toList()) {
            GoldenOptions options = GoldenOptions.read(golden);
            String base = options.text("basePackage");
            boolean hasModels = Files.isDirectory(classes.resolve(base.replace('.', '/') + "/model"));
            if (hasModels && options.texts("mappings").isEmpty()) {
                clients.add(GeneratedClient.of(
                        List.of(spec(golden)),
                        options.overlays(),
                        new NameOptions(options.text("clientName"), base, Map.of()),
                        new Packages(base, RUNTIME),
                        this));
            }
        }
        return clients;
    }

    private static Path spec(Path golden) {
        Path folder = golden.resolve("spec");
        return Files.exists(folder) ? folder : golden.resolve("spec.yaml");
    }

    private Class<?> load(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (OWN.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : findClass(name);
        }
    }
}
