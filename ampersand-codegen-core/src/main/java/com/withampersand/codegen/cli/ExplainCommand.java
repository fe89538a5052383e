package com.withampersand.codegen.cli;

import com.withampersand.codegen.SymbolExplanation;
import com.withampersand.codegen.diff.Explanation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code explain}: tells why something of the generated code is there. */
@Command(
        name = "explain",
        description = "Tells why a class, method or field of the client exists and looks as it does.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:it is explained",
            "1:there is no such thing, the input has errors, or a file cannot be read",
            "2:the command line is wrong"
        })
final class ExplainCommand extends ClientCommand {

    @Parameters(
            paramLabel = "SYMBOL",
            description = "The name, such as com.acme.model.Pet#name, or less of it, such as Pet.name or Pet.")
    private String symbol = "";

    ExplainCommand() {}

    @Override
    int run() throws IOException {
        print(SymbolExplanation.of(request(Path.of("")), symbol).stream()
                .map(Explanation::print)
                .collect(Collectors.joining("\n\n")));
        return ExitCode.OK;
    }
}
