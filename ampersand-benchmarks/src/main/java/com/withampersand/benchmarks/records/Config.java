package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The choices of a customer. */
@Json
public record Config(
        @Nullable String id,
        @Nullable String revisionId,
        @Nullable OffsetDateTime createTime,
        @Nullable String createdBy,
        @Nullable ConfigContent content) {}
