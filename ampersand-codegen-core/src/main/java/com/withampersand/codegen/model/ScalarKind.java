package com.withampersand.codegen.model;

/** The kinds of scalar values, by JSON type and format. */
public enum ScalarKind {
    /** A string, of no format or of one that is not below. */
    STRING,
    /** A boolean. */
    BOOLEAN,
    /** An integer of format {@code int32}, or whose bounds fit 32 bits. */
    INT32,
    /** An integer of 64 bits: any other. */
    INT64,
    /** A number in double precision. */
    FLOAT64,
    /** A decimal number of any precision (format {@code decimal}). */
    DECIMAL,
    /** RFC 3339 date and time. */
    DATE_TIME,
    /** RFC 3339 full date. */
    DATE,
    /** RFC 4122 UUID. */
    UUID,
    /** RFC 3986 URI. */
    URI,
    /** A string that is Base64 of bytes (format {@code byte}, or {@code contentEncoding: base64}). */
    BYTES,
    /** A file in a multipart form, as it is. */
    FILE
}
