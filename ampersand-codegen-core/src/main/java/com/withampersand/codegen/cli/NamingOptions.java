package com.withampersand.codegen.cli;

import com.withampersand.codegen.Naming;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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

    @Option(
            names = "--name",
            paramLabel = "OF=NAME",
            description = "What a schema, a property, an operation or its method is called in Java, such as Group=Team,"
                    + " Group.groupRef=ref, listGroups=all or '#/components/schemas/Group=Team'. Repeatable.")
    private Map<String, String> overrides = new LinkedHashMap<>();

    NamingOptions() {}

    void set(Naming.Builder naming) {
        naming.clientName(clientName).namesFile(names).overrides(overrides);
    }
}
