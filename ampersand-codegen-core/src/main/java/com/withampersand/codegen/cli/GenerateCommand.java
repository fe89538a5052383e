package com.withampersand.codegen.cli;

import com.withampersand.codegen.AmpersandCodegen;
import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.GenerationResult;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.ProblemPrinter;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code generate}: prints problems to the standard error, and one line about the run to the standard output. */
@Command(
        name = "generate",
        description = "Writes the sources of a client.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the client was generated",
            "1:the input has errors, or a file cannot be read or written",
            "2:the command line is wrong"
        })
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--input",
            required = true,
            paramLabel = "FILE-OR-DIR",
            description = "An OpenAPI document or JSON Schema, or a folder that is searched for them, such as spec/."
                    + " Repeatable.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "An OpenAPI overlay to apply to the documents, such as overlay.yaml. Repeatable.")
    private List<Path> overlays = new ArrayList<>();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description =
                    "The source root to write packages below, such as src/main/java; other files in it are left alone.")
    private Path output = Path.of("");

    @Option(
            names = "--package",
            required = true,
            paramLabel = "NAME",
            description = "The package of the client, such as com.example.ampersand.")
    private String basePackage = "";

    @Option(
            names = "--client-name",
            paramLabel = "NAME",
            description =
                    "What the client is called, such as Ampersand for AmpersandClient. Default: after the API's title.")
    private String clientName = "";

    @Option(
            names = "--runtime-package",
            paramLabel = "NAME",
            description = "The package of the runtime, such as com.example.shared.runtime."
                    + " Default: runtime below the package of the client.")
    private @Nullable String runtimePackage;

    @Option(
            names = "--no-runtime",
            description = "Write no runtime: another module has it in the package that --runtime-package names.")
    private boolean noRuntime;

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = "The file of the names that stay as they are, such as names.txt.")
    private @Nullable Path names;

    @Option(names = "--update-names", description = "Write the names of this run into that file.")
    private boolean updateNames;

    @Option(
            names = "--jackson",
            paramLabel = "2|3",
            description = "The version of Jackson that the client reads and writes JSON with. Default: 2.")
    private String jackson = "2";

    @Option(
            names = "--jackson-module",
            description = "Write a module by which Jackson's ObjectMapper reads and writes the models, and the file in"
                    + " META-INF/services that names it; to compile it takes jackson-databind.")
    private boolean jacksonModule;

    @Option(
            names = "--test-server",
            description =
                    "Write a server on loopback that stands in for the API in tests, such as AmpersandTestServer.")
    private boolean testServer;

    @Option(names = "--quiet", description = "Print errors only.")
    private boolean quiet;

    GenerateCommand() {}

    @Override
    public Integer call() {
        long start = System.nanoTime();
        GenerationRequest request = request();
        PrintWriter err = spec.commandLine().getErr();
        try {
            GenerationResult result = AmpersandCodegen.run(request);
            if (!quiet) {
                report(result.problems(), err);
                spec.commandLine().getOut().println(result.summary(Duration.ofNanos(System.nanoTime() - start)));
            }
            return ExitCode.OK;
        } catch (SpecException invalid) {
            report(invalid.problems(), err);
            return ExitCode.SOFTWARE;
        } catch (IOException failure) {
            err.println("error: " + failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private GenerationRequest request() {
        try {
            return GenerationRequest.builder(output, basePackage)
                    .inputs(inputs)
                    .overlays(overlays)
                    .clientName(clientName)
                    .runtimePackage(runtimePackage)
                    .generateRuntime(!noRuntime)
                    .namesFile(names)
                    .updateNames(updateNames)
                    .jackson(jackson)
                    .jacksonModule(jacksonModule)
                    .testServer(testServer)
                    .build();
        } catch (IllegalArgumentException invalid) {
            throw new ParameterException(spec.commandLine(), invalid.getMessage(), invalid);
        }
    }

    private void report(List<Problem> problems, PrintWriter err) {
        List<Problem> shown = problems.stream()
                .filter(problem -> !quiet || problem.severity() == Severity.ERROR)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        err.println(ProblemPrinter.print(shown));
        err.println();
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = shown.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(count + " " + severity.label() + (count == 1 ? "" : "s"));
            }
        }
        err.println(String.join(", ", counts));
    }
}
