package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An OAuth client at a provider. */
@Json
public record ProviderApp(
        @Nullable String id,
        @Nullable String projectId,
        @Nullable String externalRef,
        @Nullable String provider,
        @Nullable String clientId,
        @Nullable List<String> scopes,
        @Nullable ProviderAppMetadata metadata,
        @Nullable OffsetDateTime createTime,
        @Nullable OffsetDateTime updateTime) {}
