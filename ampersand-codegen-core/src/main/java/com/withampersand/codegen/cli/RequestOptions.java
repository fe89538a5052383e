package com.withampersand.codegen.cli;

import com.withampersand.codegen.GenerationRequest;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is generated from what: the options of every command that needs to know it. */
final class RequestOptions {

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Option(
            names = "--package",
            required = true,
            paramLabel = "NAME",
            description = "The package of the client, such as com.example.ampersand.")
    private String basePackage = "";

    @Option(
            names = "--runtime-package",
            paramLabel = "NAME",
            description = "The package of the runtime, such as com.example.shared.runtime."
                    + " Default: runtime below the package of the client.")
    private @Nullable String runtimePackage;

    @Mixin
    private NamingOptions naming = new NamingOptions();

    @Mixin
    private StyleOptions style = new StyleOptions();

    RequestOptions() {}

    /** @throws IllegalArgumentException if one of them has a value that means nothing */
    GenerationRequest.Builder request(Path output) {
        return GenerationRequest.builder(output, basePackage)
                .sources(sources::set)
                .runtimePackage(runtimePackage)
                .naming(naming::set)
                .style(style::set);
    }
}
