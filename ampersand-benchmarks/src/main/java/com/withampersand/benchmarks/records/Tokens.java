package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a connection. */
@Json
public record Tokens(
        @Nullable Token accessToken,
        @Nullable Token refreshToken,
        @Nullable List<String> scopes) {}
