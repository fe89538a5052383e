package com.withampersand.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonValue;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an object is read. */
@Json
public record ReadObject(
        @Nullable String objectName,
        @Nullable String schedule,
        @Nullable Boolean disabled,
        @Nullable String destination,
        @Nullable Map<String, Boolean> selectedFields,
        @Nullable Map<String, Map<String, String>> selectedValueMappings,
        @Nullable List<DynamicMapping> dynamicMappingsInput,
        @Nullable Map<String, String> selectedFieldMappings,
        @Nullable SelectedFieldsAuto selectedFieldsAuto,
        @Nullable Backfill backfill,
        @Nullable List<ReadFilter> fieldFilters) {
    /** Fields that are selected at once. */
    public enum SelectedFieldsAuto {
        ALL("all");

        private final String text;

        SelectedFieldsAuto(String text) {
            this.text = text;
        }

        /** {@return how it is written in JSON} */
        @JsonValue
        @Json.Value
        public String text() {
            return text;
        }
    }
}
