package com.withampersand.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.AmpersandCodegen;
import com.withampersand.codegen.GenerationRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of OpenAPI Generator, of the version that is its newest, with our jar beside its own. */
class CommandLineHostTest {

    private static final String PACKAGE = "com.example.client";

    @TempDir
    Path folder = Path.of("");

    @Test
    void writesWhatOurOwnCommandLineWrites() throws Exception {
        Host.Run run = Host.cli(folder, List.of("-i", spec("small.yaml"), "-o", "out", "--invoker-package", PACKAGE));

        assertThat(run.output()).contains("1 operation, 1 type:").doesNotContain("Exception", "WARN");
        assertThat(run.status()).isZero();
        assertThat(written())
                .isEqualTo(ours(List.of(Path.of(spec("small.yaml"))), List.of()))
                .containsKey("com/example/client/StampsClient.java");
    }

    @Test
    void readsAFolderAndOverlaysAsOurOwnCommandLineDoes() throws Exception {
        Path spec = Path.of("../spec").toAbsolutePath().normalize();
        Path overlay = spec.resolve("overlay.yaml");
        Host.Run run = Host.cli(
                folder,
                List.of(
                        "-i",
                        spec.resolve("api/api.yaml").toString(),
                        "-o",
                        "out",
                        "-p",
                        "basePackage=" + PACKAGE + ",sourceFolder=src/main/java",
                        "-p",
                        "inputs=" + spec + ",overlays=" + overlay));

        assertThat(run.output()).contains("88 operations").doesNotContain("Exception");
        assertThat(written()).isEqualTo(ours(List.of(spec.resolve("api/api.yaml"), spec), List.of(overlay)));
        assertThat(complaints()).isEmpty();
    }

    @Test
    void readsJsonWithTheHostsJackson() throws Exception {
        Host.Run run = Host.cli(folder, List.of("-i", spec("small.json"), "-o", "out", "-p", "basePackage=" + PACKAGE));

        assertThat(run.output()).contains("1 operation, 1 type:").doesNotContain("Exception");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void writesNothingInADryRun() throws Exception {
        Host.Run run = Host.cli(
                folder, List.of("-i", spec("small.yaml"), "-o", "out", "-p", "basePackage=" + PACKAGE, "--dry-run"));

        assertThat(run.output()).contains("Dry Run Results");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void showsProblemsAsOursAreShown() throws Exception {
        Host.Run run = Host.cli(
                folder,
                List.of(
                        "-i",
                        spec("broken.yaml"),
                        "-o",
                        "out",
                        "-p",
                        "basePackage=" + PACKAGE,
                        "--skip-validate-spec"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .contains(
                        "broken.yaml:24:23: error: Nothing is at #/components/schemas/Stmap [dangling-reference]",
                        "  24 |                 $ref: '#/components/schemas/Stmap'",
                        "Did you mean #/components/schemas/Stamp?")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("out/src")).doesNotExist();
    }

    @Test
    void refusesWhatWouldHaveNoEffect() throws Exception {
        Host.Run run = Host.cli(folder, List.of("-i", spec("small.yaml"), "-o", "out", "-p", "basePakage=" + PACKAGE));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .contains("error: There is no option basePakage", "Did you mean basePackage?")
                .doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    private static String spec(String name) {
        return Path.of("src/test/specs", name).toAbsolutePath().toString();
    }

    private Map<String, String> written() throws Exception {
        var files = Host.files(folder.resolve("out/src/main/java"));
        files.remove(".ampersand-codegen");
        return files;
    }

    private Map<String, String> ours(List<Path> inputs, List<Path> overlays) throws Exception {
        Path sources = folder.resolve("ours");
        AmpersandCodegen.run(GenerationRequest.builder(sources, PACKAGE)
                .sources(request -> request.inputs(inputs).overlays(overlays))
                .build());
        var files = Host.files(sources);
        files.remove(".ampersand-codegen");
        return files;
    }

    /** What javac says of the output, with the two libraries that it needs. */
    private List<String> complaints() throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(folder.resolve("out"))) {
            var diagnostics = new DiagnosticCollector<JavaFileObject>();
            List<Path> sources =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            compiler.getTask(
                            null,
                            manager,
                            diagnostics,
                            List.of(
                                    "-proc:none",
                                    "-Xlint:all",
                                    "-d",
                                    folder.resolve("classes").toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
        }
    }
}
