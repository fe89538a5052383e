package com.withampersand.codegen.cli;

import com.withampersand.codegen.Naming;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what things are called. */
final class NamingOptions {

    @Option(
            names = "--client-name",
            paramLabel = "NAME",
            description =
                    "What the client is called, such as Ampersand for AmpersandClient. Default: after the API's title.")
    private String clientName = "";

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = "The file of the names that stay as they are, such as names.txt.")
    private @Nullable Path names;

    NamingOptions() {}

    void set(Naming.Builder naming) {
        naming.clientName(clientName).namesFile(names);
    }
}
