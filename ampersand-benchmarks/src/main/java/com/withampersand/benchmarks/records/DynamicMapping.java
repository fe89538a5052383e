package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mapping that a customer may choose. */
@Json
public record DynamicMapping(
        @Nullable String mapToName,
        @Nullable String mapToDisplayName,
        @Nullable String prompt,
        @Nullable List<MappedValue> mappedValues,
        @Nullable String fieldName) {}
