package com.withampersand.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonValue;
import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An integration in use. */
@Json
public record Installation(
        @Nullable String id,
        @Nullable String projectId,
        @Nullable String integrationId,
        @Nullable Group group,
        @Nullable HealthStatus healthStatus,
        @Nullable OperationStatus lastOperationStatus,
        @Nullable Connection connection,
        @Nullable OffsetDateTime createTime,
        @Nullable String createdBy,
        @Nullable OffsetDateTime updateTime,
        @Nullable Config config) {
    /** How it is doing. */
    public enum HealthStatus {
        HEALTHY("healthy"),
        UNHEALTHY("unhealthy");

        private final String text;

        HealthStatus(String text) {
            this.text = text;
        }

        /** {@return how it is written in JSON} */
        @JsonValue
        @Json.Value
        public String text() {
            return text;
        }
    }

    /** How an operation ended. */
    public enum OperationStatus {
        SUCCESS("success"),
        FAILURE("failure"),
        IN_PROGRESS("in_progress");

        private final String text;

        OperationStatus(String text) {
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
