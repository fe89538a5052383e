package com.withampersand.benchmarks.records;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which events of an object are reported. */
@Json
public record SubscribeObject(
        @Nullable Boolean inheritFieldsAndMappings,
        @Nullable String objectName,
        @Nullable String destination,
        @Nullable WatchedEvent createEvent,
        @Nullable WatchedEvent updateEvent,
        @Nullable WatchedEvent deleteEvent,
        @Nullable List<String> otherEvents,
        @Nullable ProviderOptions providerOptions) {}
