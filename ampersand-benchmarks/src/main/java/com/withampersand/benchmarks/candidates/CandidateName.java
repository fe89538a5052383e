package com.withampersand.benchmarks.candidates;

import com.withampersand.benchmarks.documents.DocumentName;
import java.util.Locale;

/** The candidates that are measured. */
public enum CandidateName {
    /** What our generator makes. */
    OURS,
    /** What OpenAPI Generator makes, with its own mapper. */
    OPENAPI,
    /** Jackson databind on hand-written records. */
    RECORDS,
    /** avaje-jsonb on the same records. */
    AVAJE,
    /** The tokens alone, without any objects. */
    FLOOR;

    /** {@return the candidate of a name in lower case} */
    public static CandidateName of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** {@return the candidate, set up for a document} */
    public Candidate reading(DocumentName document) {
        return switch (this) {
            case OURS -> OursCandidate.of(document);
            case OPENAPI -> OpenapiCandidate.of(document);
            case RECORDS -> RecordsCandidate.of(document);
            case AVAJE -> AvajeCandidate.of(document);
            case FLOOR -> new FloorCandidate();
        };
    }

    /** {@return the name in lower case} */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
