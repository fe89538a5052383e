package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Whether the proxy may be used. */
@Json
public record ProxyConfig(@Nullable Boolean enabled) {}
