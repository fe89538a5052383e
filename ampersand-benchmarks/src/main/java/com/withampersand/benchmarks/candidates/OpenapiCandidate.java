package com.withampersand.benchmarks.candidates;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.withampersand.benchmarks.documents.DocumentName;
import com.withampersand.benchmarks.openapi.api.ApiClient;
import com.withampersand.benchmarks.openapi.api.model.Connection;
import com.withampersand.benchmarks.openapi.api.model.Installation;
import com.withampersand.benchmarks.openapi.webhook.model.WebhookMessage;

/** The models of OpenAPI Generator with the mapper that its client uses. */
final class OpenapiCandidate {
    private OpenapiCandidate() {}

    static Candidate of(DocumentName document) {
        ObjectMapper mapper = ApiClient.createDefaultObjectMapper();
        return switch (document) {
            case INSTALLATION, CONFIGURED -> DatabindCandidate.of(mapper, Installation.class);
            case CONNECTIONS -> DatabindCandidate.ofList(mapper, Connection.class);
            case WEBHOOK, SALESFORCE -> DatabindCandidate.of(mapper, WebhookMessage.class);
            case LIST -> DatabindCandidate.ofList(mapper, Installation.class);
        };
    }
}
