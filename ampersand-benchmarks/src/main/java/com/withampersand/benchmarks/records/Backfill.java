package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first read. */
@Json
public record Backfill(
        @Nullable DefaultPeriod defaultPeriod, @Nullable List<ReadFilter> fieldFilters) {}
