package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A user of a customer. */
@Json
public record Consumer(
        @Nullable String consumerRef,
        @Nullable String consumerName,
        @Nullable String projectId,
        @Nullable OffsetDateTime createTime,
        @Nullable OffsetDateTime updateTime) {}
