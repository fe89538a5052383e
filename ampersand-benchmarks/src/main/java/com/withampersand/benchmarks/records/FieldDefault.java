package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A default value. */
@Json
public record FieldDefault(
        @Nullable String stringValue,
        @Nullable Integer integerValue,
        @Nullable Boolean booleanValue) {}
