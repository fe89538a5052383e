package com.withampersand.codegen.cli;

import com.withampersand.codegen.AmpersandCodegen;
import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.GenerationResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code generate}: writes a client, and prints one line about it. */
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
final class GenerateCommand extends ClientCommand {

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description =
                    "The source root to write packages below, such as src/main/java; other files in it are left alone.")
    private Path output = Path.of("");

    @Option(names = "--update-names", description = "Write the names of this run into the file of the names.")
    private boolean updateNames;

    GenerateCommand() {}

    @Override
    int run() throws IOException {
        long start = System.nanoTime();
        GenerationResult result = AmpersandCodegen.run(request(output));
        report(result.problems());
        print(result.summary(Duration.ofNanos(System.nanoTime() - start)));
        return ExitCode.OK;
    }

    @Override
    void complete(GenerationRequest.Builder request) {
        request.naming(naming -> naming.updateNames(updateNames));
    }
}
