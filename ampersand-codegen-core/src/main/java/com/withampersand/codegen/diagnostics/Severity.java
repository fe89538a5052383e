package com.withampersand.codegen.diagnostics;

import java.util.Locale;

/** How much a problem matters: only an {@link #ERROR} stops a run. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word as it is printed, such as {@code error}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
