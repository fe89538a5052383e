package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** What an installation does. */
@Json
public record ConfigContent(
        @Nullable String provider,
        @Nullable ReadConfig read,
        @Nullable WriteConfig write,
        @Nullable ProxyConfig proxy,
        @Nullable SubscribeConfig subscribe) {}
