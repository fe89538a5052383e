package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.SourceText;

/**
 * Turns offsets into lines and columns while moving forward through a text, so that a document of one very long line
 * costs no more than any other.
 */
final class Cursor {

    private final SourceText source;
    private int offset;
    private int line = 1;
    private int column = 1;

    Cursor(SourceText source) {
        this.source = source;
    }

    /** The place of an offset in characters; columns count code points, as the eye does. */
    Location at(long target, String pointer) {
        String text = source.text();
        if (target < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        while (offset < target && offset < text.length()) {
            char c = text.charAt(offset++);
            if (c == '\n' || (c == '\r' && (offset == text.length() || text.charAt(offset) != '\n'))) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Location(source, line, column, pointer);
    }
}
