package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is read. */
@Json
public record ReadConfig(@Nullable Map<String, ReadObject> objects) {}
