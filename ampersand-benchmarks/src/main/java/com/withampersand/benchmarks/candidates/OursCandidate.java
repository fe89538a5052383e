package com.withampersand.benchmarks.candidates;

import com.withampersand.benchmarks.documents.DocumentName;
import com.withampersand.benchmarks.ours.model.Connection;
import com.withampersand.benchmarks.ours.model.Installation;
import com.withampersand.benchmarks.ours.model.WebhookMessage;
import com.withampersand.benchmarks.ours.runtime.Json;
import com.withampersand.benchmarks.ours.runtime.JsonCodec;
import com.withampersand.benchmarks.ours.runtime.JsonCodecs;

/** The client that this build generates. */
final class OursCandidate<T> implements Candidate {
    private final JsonCodec<T> codec;

    private OursCandidate(JsonCodec<T> codec) {
        this.codec = codec;
    }

    static Candidate of(DocumentName document) {
        return switch (document) {
            case INSTALLATION, CONFIGURED -> new OursCandidate<>(Installation.CODEC);
            case CONNECTIONS -> new OursCandidate<>(JsonCodecs.list(Connection.CODEC));
            case WEBHOOK, SALESFORCE -> new OursCandidate<>(WebhookMessage.CODEC);
            case LIST -> new OursCandidate<>(JsonCodecs.list(Installation.CODEC));
        };
    }

    @Override
    public Object decode(byte[] bytes) {
        return Json.read(bytes, codec);
    }

    @Override
    @SuppressWarnings("unchecked")
    public byte[] encode(Object value) {
        return Json.writeBytes((T) value, codec);
    }
}
