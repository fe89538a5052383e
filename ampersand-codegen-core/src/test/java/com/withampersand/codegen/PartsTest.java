package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.java.Style;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only some parts of a client, and a client as a module. */
class PartsTest {

    private static final Path SPEC = Path.of("src/golden/webhooks/spec.yaml");

    @TempDir
    Path folder = Path.of("");

    @Test
    void modelsAloneHaveNoClientsAndOnlyTheRuntimeThatTheyNeed() throws Exception {
        run(style -> style.parts(List.of("models")));

        assertThat(folder.resolve("com/acme/model")).isNotEmptyDirectory();
        assertThat(files(folder.resolve("com/acme"))).isEmpty();
        assertThat(files(folder.resolve("com/acme/runtime")))
                .contains("ApiModel.java", "Json.java")
                .doesNotContain("ApiHttp.java", "JdkTransport.java", "ApiCall.java");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void webhooksGoWithModels() throws Exception {
        run(style -> style.parts(List.of("models", "webhooks")));

        assertThat(files(folder.resolve("com/acme"))).isNotEmpty().allMatch(name -> name.endsWith("Webhooks.java"));
        assertThat(complaints()).isEmpty();
    }

    @Test
    void clientsAloneStandOnTheModelsAndTheRuntimeOfAnotherModule() throws Exception {
        run(
                Path.of("src/golden/petstore/spec.yaml"),
                style -> style.parts(List.of("clients")).runtime(false));

        assertThat(folder.resolve("com/acme/model")).doesNotExist();
        assertThat(folder.resolve("com/acme/runtime")).doesNotExist();
        assertThat(files(folder.resolve("com/acme"))).contains("package-info.java");
    }

    /** What a request prints tells whether anything has changed since the last run. */
    @Test
    void aRequestPrintsItsPartsInOneOrder() {
        assertThat(List.of(
                        Style.PLAIN,
                        new StyleBuilder().parts(List.of("webhooks", "models")).build()))
                .extracting(style -> style.parts().toString())
                .containsExactly("[MODELS, CLIENTS, WEBHOOKS]", "[MODELS, WEBHOOKS]");
    }

    @Test
    void modelsGoToAPackageOfTheUsersChoice() throws Exception {
        AmpersandCodegen.run(GenerationRequest.builder(folder, "com.acme")
                .sources(sources -> sources.input(Path.of("src/golden/petstore/spec.yaml")))
                .modelPackage("org.acme.types")
                .build());

        assertThat(files(folder.resolve("org/acme/types"))).contains("Pet.java", "package-info.java");
        assertThat(folder.resolve("com/acme/model")).doesNotExist();
        assertThat(complaints()).isEmpty();
        assertThatThrownBy(() -> GenerationRequest.builder(folder, "com.acme")
                        .sources(sources -> sources.input(SPEC))
                        .modelPackage("com.acme")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be one of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "models", "test-server", "jackson-module", "jackson-3"})
    void aModuleRequiresWhatItsCodeDoes(String kind) throws Exception {
        run(Path.of("src/golden/petstore/spec.yaml"), style -> {
            style.module("com.acme.pets");
            switch (kind) {
                case "models" -> style.parts(List.of("models"));
                case "test-server" -> style.testServer(true);
                case "jackson-module" -> style.jacksonModule(true);
                case "jackson-3" -> style.jackson("3").jacksonModule(true);
                default -> {}
            }
        });

        assertThat(complaints()).isEmpty();
        String module = Files.readString(folder.resolve("module-info.java"));
        assertThat(module).contains("module com.acme.pets {", "exports com.acme.model;");
        assertThat(module.contains("jdk.httpserver")).isEqualTo(kind.equals("test-server"));
        assertThat(module.contains("provides com.fasterxml.jackson.databind.Module with"))
                .isEqualTo(kind.equals("jackson-module"));
        assertThat(module.contains("provides tools.jackson.databind.JacksonModule with"))
                .isEqualTo(kind.equals("jackson-3"));
        assertThat(module.contains("exports com.acme;")).isEqualTo(!kind.equals("models"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            modles           | true  | false | false | There is no part `modles`: the parts are models, clients, webhooks
            clients          | true  | false | false | leave out the runtime as well
            clients,webhooks | false | true  | false | The module for Jackson is for the part models
            models           | true  | false | true  | The server for tests is for the part clients
            """)
    void refusesPartsThatWouldNotCompile(
            String parts, boolean runtime, boolean jacksonModule, boolean testServer, String message) {
        assertThatThrownBy(() -> run(style -> style.parts(List.of(parts.split(",")))
                        .runtime(runtime)
                        .jacksonModule(jacksonModule)
                        .testServer(testServer)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAModuleOfWhichARequirementIsNotKnown() {
        assertThatThrownBy(() -> run(style -> style.module("com.acme").runtime(false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write it yourself");
        assertThatThrownBy(() -> run(style -> style.module("com.my-company")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("com.my-company");
    }

    @Test
    void refusesAPartThatTheDescriptionHasNothingFor() {
        assertThatThrownBy(() -> run(
                        Path.of("src/golden/petstore/spec.yaml"), style -> style.parts(List.of("models", "webhooks"))))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("part-empty");
    }

    private void run(Consumer<StyleBuilder> style) throws IOException {
        run(SPEC, style);
    }

    private void run(Path spec, Consumer<StyleBuilder> style) throws IOException {
        AmpersandCodegen.run(GenerationRequest.builder(folder, "com.acme")
                .sources(sources -> sources.input(spec))
                .style(style)
                .build());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    /** What javac says, with the class path of the tests as a module path. */
    private String complaints() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(folder)) {
            List<Path> sources =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            boolean module = Files.exists(folder.resolve("module-info.java"));
            List<String> options = List.of(
                    "-proc:none",
                    "-Xlint:all",
                    "-Werror",
                    "-d",
                    folder.resolve("classes").toString(),
                    module ? "-p" : "-cp",
                    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                            .filter(entry -> entry.contains("jackson") || entry.contains("jspecify"))
                            .collect(Collectors.joining(File.pathSeparator)));
            compiler.getTask(out, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return out.toString();
    }
}
