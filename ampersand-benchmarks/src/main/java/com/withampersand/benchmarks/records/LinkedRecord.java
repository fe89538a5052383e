package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record that is linked to another. */
@Json
public record LinkedRecord(
        @Nullable String id,
        @Nullable String objectName,
        @Nullable String rawObjectName,
        @Nullable Map<String, @Nullable Object> fields,
        @Nullable Map<String, @Nullable Object> mappedFields,
        @Nullable Map<String, @Nullable Object> raw,
        @Nullable Map<String, @Nullable Object> providerAssociationMetadata) {}
