package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Whether records may be deleted. */
@Json
public record DeletionSettings(@Nullable Boolean enabled) {}
