package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written. */
@Json
public record WriteConfig(@Nullable Map<String, WriteObject> objects) {}
