package com.withampersand.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonValue;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Which records to read. */
@Json
public record ReadFilter(
        @Nullable String fieldName,
        @Nullable Operator operator,
        @Nullable Object value) {
    /** How values are compared. */
    public enum Operator {
        EQ("eq");

        private final String text;

        Operator(String text) {
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
