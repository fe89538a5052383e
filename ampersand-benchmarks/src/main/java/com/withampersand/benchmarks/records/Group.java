package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A customer. */
@Json
public record Group(
        @Nullable String groupRef,
        @Nullable String groupName,
        @Nullable String projectId,
        @Nullable OffsetDateTime createTime,
        @Nullable OffsetDateTime updateTime) {}
