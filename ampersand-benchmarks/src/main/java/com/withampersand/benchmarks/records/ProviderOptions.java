package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Settings for certain providers. */
@Json
public record ProviderOptions(@Nullable QuotaOptimization quotaOptimization) {}
