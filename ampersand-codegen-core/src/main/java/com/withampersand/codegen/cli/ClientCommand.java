package com.withampersand.codegen.cli;

import com.withampersand.codegen.Downloads;
import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.InputLocator;
import com.withampersand.codegen.Sources;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.ProblemPrinter;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command that has to do with a client: prints problems to the standard error, and what it is about to the standard
 * output.
 */
abstract class ClientCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RequestOptions options = new RequestOptions();

    @Option(names = "--quiet", description = "Print errors only.")
    private boolean quiet;

    private final InputLocator inputs = locator();

    @Override
    public final Integer call() {
        try (inputs) {
            return run();
        } catch (SpecException invalid) {
            report(invalid.problems());
            return ExitCode.SOFTWARE;
        } catch (IOException failure) {
            spec.commandLine().getErr().println("error: " + failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    /**
     * Does what the command is for.
     *
     * @return the exit code
     * @throws SpecException if the input has errors, which are printed by the caller
     * @throws IOException if the disk refuses; the message is printed by the caller
     */
    abstract int run() throws IOException;

    /** The package of the client if none is named; null if one must be. */
    @Nullable
    String packageOtherwise() {
        return null;
    }

    /** Sets what only this command has options for. */
    void complete(GenerationRequest.Builder request) {}

    private static InputLocator locator() {
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "ampersand-codegen");
        return new InputLocator(
                Path.of(""), ClientCommand.class.getClassLoader(), () -> new Downloads(cache, false), coordinates -> {
                    throw new IOException("Artifacts are for build tools: name a file instead of mvn:" + coordinates);
                });
    }

    /** What the options ask for. */
    final GenerationRequest request(Path output) throws IOException {
        Consumer<Sources.Builder> sources = options.sources(inputs);
        return checked(() -> {
            GenerationRequest.Builder request = options.request(output, packageOtherwise(), sources);
            complete(request);
            return request.build();
        });
    }

    /** What options mean; what means nothing is a mistake of the command line. */
    final <T> T checked(Supplier<T> meaning) {
        try {
            return meaning.get();
        } catch (IllegalArgumentException invalid) {
            throw new ParameterException(spec.commandLine(), invalid.getMessage(), invalid);
        }
    }

    /** Prints a line to the standard output, unless only errors are wanted. */
    final void print(String line) {
        if (!quiet) {
            spec.commandLine().getOut().println(line);
        }
    }

    /** Prints problems and how many there are, errors only if only they are wanted. */
    final void report(List<Problem> problems) {
        List<Problem> shown = problems.stream()
                .filter(problem -> !quiet || problem.severity() == Severity.ERROR)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println(ProblemPrinter.print(shown));
        err.println();
        err.println(ProblemPrinter.counts(shown));
    }
}
