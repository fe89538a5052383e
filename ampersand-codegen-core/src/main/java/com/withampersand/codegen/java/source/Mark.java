package com.withampersand.codegen.java.source;

import org.jspecify.annotations.Nullable;

/** What is no text in code, but says how text is laid out. */
enum Mark {
    /** {@code $>}: the lines that follow are further in. */
    INDENT,

    /** {@code $<}: they are less far in again. */
    UNINDENT,

    /** {@code $[}: a statement begins, whose second line and those after it are twice further in. */
    BEGIN,

    /** {@code $]}: it ends. */
    END,

    /** {@code $W}: a space, or the end of a line that would be too long. */
    WRAP,

    /** {@code $Z}: nothing, or the end of a line that would be too long. */
    BREAK;

    static @Nullable Mark of(char sign) {
        return switch (sign) {
            case '>' -> INDENT;
            case '<' -> UNINDENT;
            case '[' -> BEGIN;
            case ']' -> END;
            case 'W' -> WRAP;
            case 'Z' -> BREAK;
            default -> null;
        };
    }
}
