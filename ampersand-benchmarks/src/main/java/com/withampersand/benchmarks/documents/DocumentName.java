package com.withampersand.benchmarks.documents;

import java.util.Locale;

/** The documents that are measured. */
public enum DocumentName {
    /** One installation with all its properties and three objects to read. */
    INSTALLATION,
    /** A list of 100 connections. */
    CONNECTIONS,
    /** A message with 100 records, whose fields are free-form. */
    WEBHOOK,
    /** A list of installations, about 1 MB. */
    LIST;

    /** {@return the document of a name in lower case} */
    public static DocumentName of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** {@return the name in lower case} */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
