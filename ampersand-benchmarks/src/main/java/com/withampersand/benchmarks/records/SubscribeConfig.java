package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is reported. */
@Json
public record SubscribeConfig(@Nullable Map<String, SubscribeObject> objects) {}
