package com.withampersand.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonValue;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of a message. */
@Json
public record ResultEntry(
        @Nullable Map<String, @Nullable Object> fields,
        @Nullable Map<String, @Nullable Object> mappedFields,
        @Nullable Map<String, List<LinkedRecord>> associations,
        @Nullable Map<String, @Nullable Object> raw,
        @Nullable Map<String, @Nullable Object> rawEvent,
        @Nullable LinkedRecord fromRecord,
        @Nullable LinkedRecord toRecord,
        @Nullable EventType subscribeEventType,
        @Nullable String providerEventType,
        @Nullable String id,
        @Nullable List<String> fieldsUpdated) {
    /** What happened to a record. */
    public enum EventType {
        CREATE("create"),
        UPDATE("update"),
        ASSOCIATION_UPDATE("associationUpdate"),
        DELETE("delete"),
        OTHER("other");

        private final String text;

        EventType(String text) {
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
