package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A token of a connection. */
@Json
public record Token(
        @Nullable String token,
        @Nullable OffsetDateTime issuedAt,
        @Nullable OffsetDateTime expiresAt) {}
