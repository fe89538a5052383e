package com.withampersand.codegen.cli;

import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.InputLocator;
import com.withampersand.codegen.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is generated from what: the options of every command that needs to know it. */
final class RequestOptions {

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The package of the client, such as com.example.ampersand.")
    private @Nullable String basePackage;

    @Option(
            names = "--model-package",
            paramLabel = "NAME",
            description = "The package of the models, such as com.example.ampersand.types."
                    + " Default: model below the package of the client.")
    private @Nullable String modelPackage;

    @Option(
            names = "--runtime-package",
            paramLabel = "NAME",
            description = "The package of the runtime, such as com.example.shared.runtime."
                    + " Default: runtime below the package of the client.")
    private @Nullable String runtimePackage;

    @Mixin
    private AdjustmentOptions adjustments = new AdjustmentOptions();

    @Mixin
    private NamingOptions naming = new NamingOptions();

    @Mixin
    private StyleOptions style = new StyleOptions();

    @Mixin
    private StrictnessOptions strictness = new StrictnessOptions();

    RequestOptions() {}

    /** @throws IOException if an input cannot be read or fetched */
    Consumer<Sources.Builder> sources(InputLocator locator) throws IOException {
        return sources.located(locator);
    }

    /**
     * What they ask for.
     *
     * @param packageOtherwise the package of the client if none is named; null if one must be
     * @param located what the sources turned out to be
     * @throws IllegalArgumentException if one of them is missing, or has a value that means nothing
     */
    GenerationRequest.Builder request(
            Path output, @Nullable String packageOtherwise, Consumer<Sources.Builder> located) {
        String name = basePackage == null ? packageOtherwise : basePackage;
        if (name == null) {
            throw new IllegalArgumentException("Missing required option: '--package=NAME'");
        }
        return GenerationRequest.builder(output, name)
                .sources(located)
                .filter(filter::set)
                .strictness(strictness.strictness())
                .modelPackage(modelPackage)
                .runtimePackage(runtimePackage)
                .adjustments(adjustments::set)
                .naming(naming::set)
                .style(style::set);
    }
}
