package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A value to be mapped. */
@Json
public record MappedValue(
        @Nullable String mappedValue, @Nullable String mappedDisplayValue) {}
