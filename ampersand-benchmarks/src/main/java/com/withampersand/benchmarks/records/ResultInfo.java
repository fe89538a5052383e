package com.withampersand.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonValue;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** How to get at the records of a message. */
@Json
public record ResultInfo(
        @Nullable Type type,
        @Nullable String downloadUrl,
        @Nullable Integer numRecords) {
    /** Where the records are. */
    public enum Type {
        URL("url"),
        INLINE("inline");

        private final String text;

        Type(String text) {
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
