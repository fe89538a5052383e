package com.withampersand.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** How a field is written. */
@Json
public record FieldSetting(
        @JsonProperty("default") @Json.Property("default") @Nullable
        FieldDefault defaultValue,

        @Nullable When writeOnCreate,
        @Nullable When writeOnUpdate) {
    /** When a default is written. */
    public enum When {
        ALWAYS("always"),
        NEVER("never"),
        IF_EMPTY("ifEmpty");

        private final String text;

        When(String text) {
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
