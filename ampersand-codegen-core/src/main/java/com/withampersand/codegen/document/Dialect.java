package com.withampersand.codegen.document;

/** Which language a document is written in; the keywords of a schema mean different things in each. */
public enum Dialect {
    OPENAPI_3_0,
    OPENAPI_3_1,
    OPENAPI_3_2,
    JSON_SCHEMA_2020_12,
    JSON_SCHEMA_DRAFT_07;

    /** Whether a document of this dialect describes an API, rather than being one schema. */
    public boolean isOpenApi() {
        return this == OPENAPI_3_0 || this == OPENAPI_3_1 || this == OPENAPI_3_2;
    }
}
