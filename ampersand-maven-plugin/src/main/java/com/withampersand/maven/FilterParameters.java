package com.withampersand.maven;

import com.withampersand.codegen.FilterBuilder;
import java.util.List;

/**
 * Which operations count, as in {@code <filter><includeTags><tag>users</tag></includeTags></filter>}: those that something
 * includes, or all if nothing does, without those that something excludes. What matches no operation fails the build.
 */
public final class FilterParameters {

    /** Tags of operations to take, as in {@code <includeTags><tag>users</tag></includeTags>}. */
    private List<String> includeTags = List.of();

    /** Tags of operations to leave out. */
    private List<String> excludeTags = List.of();

    /** Patterns of paths to take, as in {@code <includePaths><path>/users/**</path></includePaths>}. */
    private List<String> includePaths = List.of();

    /** Patterns of paths to leave out. */
    private List<String> excludePaths = List.of();

    /** Values of {@code operationId} to take. */
    private List<String> includeOperations = List.of();

    /** Values of {@code operationId} to leave out. */
    private List<String> excludeOperations = List.of();

    /** Extensions of operations to take, as in {@code x-internal} or {@code x-audience=partner}. */
    private List<String> includeExtensions = List.of();

    /** Extensions of operations to leave out, as in {@code x-speakeasy-ignore}. */
    private List<String> excludeExtensions = List.of();

    /** Whether to keep models that no operation needs. */
    private boolean unusedModels;

    /** For Maven. */
    public FilterParameters() {}

    /** @throws IllegalArgumentException if one of them means nothing */
    void set(FilterBuilder filter) {
        filter.include(includeTags, includePaths, includeOperations, includeExtensions)
                .exclude(excludeTags, excludePaths, excludeOperations, excludeExtensions)
                .unusedModels(unusedModels);
    }
}
