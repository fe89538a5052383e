package com.withampersand.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonValue;
import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records that are delivered. */
@Json
public record WebhookMessage(
        @Nullable String projectId,
        @Nullable String provider,
        @Nullable String workspace,
        @Nullable String groupRef,
        @Nullable String groupName,
        @Nullable String installationId,
        @Nullable OffsetDateTime installationUpdateTime,
        @Nullable String objectName,
        @Nullable String operationId,
        @Nullable String rawObjectName,
        @Nullable String action,
        @Nullable ResultInfo resultInfo,
        @Nullable List<ResultEntry> result,
        @Nullable String consumerRef,
        @Nullable String consumerName,
        @Nullable OffsetDateTime operationTime,
        @Nullable ReadType readType) {
    /** Why records were read. */
    public enum ReadType {
        BACKFILL("backfill"),
        SCHEDULED("scheduled"),
        TRIGGERED("triggered");

        private final String text;

        ReadType(String text) {
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
