package com.withampersand.codegen.cli;

import com.withampersand.codegen.FilterBuilder;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which operations count. */
final class FilterOptions {

    @Option(
            names = "--include-tag",
            paramLabel = "TAG",
            description = "Generate operations with this tag only, such as users. Repeatable, as are all like it: an"
                    + " operation counts that one of them includes.")
    private List<String> includeTags = new ArrayList<>();

    @Option(names = "--exclude-tag", paramLabel = "TAG", description = "Leave out operations with this tag.")
    private List<String> excludeTags = new ArrayList<>();

    @Option(
            names = "--include-path",
            paramLabel = "GLOB",
            description = "Generate operations of such paths only, as in '/users/**'.")
    private List<String> includePaths = new ArrayList<>();

    @Option(names = "--exclude-path", paramLabel = "GLOB", description = "Leave out operations of such paths.")
    private List<String> excludePaths = new ArrayList<>();

    @Option(
            names = "--include-operation",
            paramLabel = "ID",
            description = "Generate the operation with this operationId only.")
    private List<String> includeOperations = new ArrayList<>();

    @Option(
            names = "--exclude-operation",
            paramLabel = "ID",
            description = "Leave out the operation with this operationId.")
    private List<String> excludeOperations = new ArrayList<>();

    @Option(
            names = "--include-extension",
            paramLabel = "NAME[=VALUE]",
            description = "Generate operations with this extension only, as in x-audience=partner.")
    private List<String> includeExtensions = new ArrayList<>();

    @Option(
            names = "--exclude-extension",
            paramLabel = "NAME[=VALUE]",
            description = "Leave out operations with this extension, as in x-speakeasy-ignore.")
    private List<String> excludeExtensions = new ArrayList<>();

    @Option(
            names = "--unused-models",
            description = "Generate the models that no operation needs as well, although operations are left out.")
    private boolean unusedModels;

    FilterOptions() {}

    /** @throws IllegalArgumentException if one of them means nothing */
    void set(FilterBuilder filter) {
        filter.include(includeTags, includePaths, includeOperations, includeExtensions)
                .exclude(excludeTags, excludePaths, excludeOperations, excludeExtensions)
                .unusedModels(unusedModels);
    }
}
