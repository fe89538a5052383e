package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** How far back to read. */
@Json
public record DefaultPeriod(
        @Nullable Integer days, @Nullable Boolean fullHistory) {}
