package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Extras of a provider app. */
@Json
public record ProviderAppMetadata(
        @Nullable Map<String, List<String>> authQueryParams,
        @Nullable Map<String, String> providerParams) {}
