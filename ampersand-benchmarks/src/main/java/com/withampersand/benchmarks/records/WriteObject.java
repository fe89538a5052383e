package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an object is written. */
@Json
public record WriteObject(
        @Nullable String objectName,
        @Nullable DeletionSettings deletionSettings,
        @Nullable Map<String, Object> selectedValueDefaults,
        @Nullable Map<String, FieldSetting> selectedFieldSettings) {}
