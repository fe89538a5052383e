package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Whether to save quota. */
@Json
public record QuotaOptimization(@Nullable Boolean enabled) {}
