package com.withampersand.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonValue;
import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an event is reported. */
@Json
public record WatchedEvent(
        @Nullable Enabled enabled,
        @Nullable WatchFieldsAuto watchFieldsAuto,
        @Nullable List<String> requiredWatchFields) {
    /** When an event is reported. */
    public enum Enabled {
        ALWAYS("always"),
        NEVER("never");

        private final String text;

        Enabled(String text) {
            this.text = text;
        }

        /** {@return how it is written in JSON} */
        @JsonValue
        @Json.Value
        public String text() {
            return text;
        }
    }

    /** Fields that are watched at once. */
    public enum WatchFieldsAuto {
        ALL("all");

        private final String text;

        WatchFieldsAuto(String text) {
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
