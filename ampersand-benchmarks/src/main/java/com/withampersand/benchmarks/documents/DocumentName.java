package com.withampersand.benchmarks.documents;

import java.util.Locale;

/** The documents that are measured. */
public enum DocumentName {
    /** One installation as the API's documentation shows it, with no objects yet. */
    INSTALLATION,
    /** A list of 100 connections. */
    CONNECTIONS,
    /** A message with 100 records as the API's documentation shows them: some fields, some mapped, and the raw record. */
    WEBHOOK,
    /** A list of installations, about 1 MB. */
    LIST,
    /** One installation with three objects to read, and others to write and to listen to. No target is set for it. */
    CONFIGURED,
    /** A message with 100 large records, full of numbers and nested objects. No target is set for it. */
    SALESFORCE;

    /** {@return the document of a name in lower case} */
    public static DocumentName of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** {@return the name in lower case} */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
