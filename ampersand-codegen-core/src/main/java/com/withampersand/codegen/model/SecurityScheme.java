package com.withampersand.codegen.model;

/**
 * A credential that operations may need. Two schemes of different documents that travel in the same way are one.
 *
 * @param name the name of the scheme, from the first document that has it
 * @param kind how the credential travels
 * @param parameter the name of the header, query parameter or cookie of an API key; empty for the other kinds
 * @param tokenUrl where an application gets a token with its own credentials (OpenAPI 3.0.4, 4.8.29); empty if nowhere
 * @param docs what is said of it
 */
public record SecurityScheme(String name, Kind kind, String parameter, String tokenUrl, Docs docs) {

    /** How a credential travels. */
    public enum Kind {
        /** An API key in a header. */
        HEADER,
        /** An API key in the query. */
        QUERY,
        /** An API key in a cookie. */
        COOKIE,
        /** A token in the {@code Authorization} header (RFC 6750). */
        BEARER,
        /** User name and password in the {@code Authorization} header (RFC 7617). */
        BASIC
    }
}
