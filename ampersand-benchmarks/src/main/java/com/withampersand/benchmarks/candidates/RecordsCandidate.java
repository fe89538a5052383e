package com.withampersand.benchmarks.candidates;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.withampersand.benchmarks.documents.DocumentName;
import com.withampersand.benchmarks.records.Connection;
import com.withampersand.benchmarks.records.Installation;
import com.withampersand.benchmarks.records.WebhookMessage;

/** Databind on hand-written records. */
final class RecordsCandidate {
    private RecordsCandidate() {}

    static Candidate of(DocumentName document) {
        ObjectMapper mapper = mapper();
        return switch (document) {
            case INSTALLATION, CONFIGURED -> DatabindCandidate.of(mapper, Installation.class);
            case CONNECTIONS -> DatabindCandidate.ofList(mapper, Connection.class);
            case WEBHOOK, SALESFORCE -> DatabindCandidate.of(mapper, WebhookMessage.class);
            case LIST -> DatabindCandidate.ofList(mapper, Installation.class);
        };
    }

    static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}
