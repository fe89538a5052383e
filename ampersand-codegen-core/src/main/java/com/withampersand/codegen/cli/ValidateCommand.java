package com.withampersand.codegen.cli;

import com.withampersand.codegen.AmpersandCodegen;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.SarifReport;
import com.withampersand.codegen.diagnostics.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code validate}: prints all that is to be said of the input, and writes no client. */
@Command(
        name = "validate",
        description = "Prints every problem of the documents that a client would be generated from.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:a client can be generated",
            "1:the input has errors, or a file cannot be read or written",
            "2:the command line is wrong"
        })
final class ValidateCommand extends ClientCommand {

    @Option(
            names = "--sarif",
            paramLabel = "FILE",
            description = "A file to write the problems to besides, as SARIF 2.1.0, such as problems.sarif.")
    private @Nullable Path sarif;

    ValidateCommand() {}

    @Override
    int run() throws IOException {
        List<Problem> problems = AmpersandCodegen.validate(request(Path.of("")), stage -> {});
        report(problems);
        if (sarif != null) {
            Files.writeString(sarif, SarifReport.of(problems), StandardCharsets.UTF_8);
        }
        if (problems.isEmpty()) {
            print("No problems");
        }
        boolean wrong = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return wrong ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    @Override
    String packageOtherwise() {
        return "client";
    }
}
