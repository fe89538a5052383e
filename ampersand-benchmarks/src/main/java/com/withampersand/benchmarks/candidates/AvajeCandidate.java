package com.withampersand.benchmarks.candidates;

import com.withampersand.benchmarks.documents.DocumentName;
import com.withampersand.benchmarks.records.Connection;
import com.withampersand.benchmarks.records.Installation;
import com.withampersand.benchmarks.records.WebhookMessage;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb on hand-written records. */
final class AvajeCandidate<T> implements Candidate {
    private final JsonType<T> type;

    private AvajeCandidate(JsonType<T> type) {
        this.type = type;
    }

    static Candidate of(DocumentName document) {
        Jsonb jsonb = Jsonb.builder().add(Object.class, new AvajeFreeForm()).build();
        return switch (document) {
            case INSTALLATION, CONFIGURED -> new AvajeCandidate<>(jsonb.type(Installation.class));
            case CONNECTIONS ->
                new AvajeCandidate<>(jsonb.type(Connection.class).list());
            case WEBHOOK, SALESFORCE -> new AvajeCandidate<>(jsonb.type(WebhookMessage.class));
            case LIST -> new AvajeCandidate<>(jsonb.type(Installation.class).list());
        };
    }

    @Override
    public Object decode(byte[] bytes) {
        return type.fromJson(bytes);
    }

    @Override
    @SuppressWarnings("unchecked")
    public byte[] encode(Object value) {
        return type.toJsonBytes((T) value);
    }
}
