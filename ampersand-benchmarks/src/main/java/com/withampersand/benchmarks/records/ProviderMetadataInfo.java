package com.withampersand.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonValue;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A fact about an account. */
@Json
public record ProviderMetadataInfo(
        @Nullable String value,
        @Nullable Source source,
        @Nullable String displayName) {
    /** Where a fact comes from. */
    public enum Source {
        INPUT("input"),
        TOKEN("token"),
        PROVIDER("provider");

        private final String text;

        Source(String text) {
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
