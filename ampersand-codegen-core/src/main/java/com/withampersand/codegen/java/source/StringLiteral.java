package com.withampersand.codegen.java.source;

/**
 * A string as a literal of Java, in double quotes.
 *
 * @param value the string
 */
record StringLiteral(String value) {

    /**
     * {@return it as Java has it, over as many lines as the string has}
     * @param indent what all lines but the first are further in, twice
     */
    String text(String indent) {
        if (isPlain()) {
            return '"' + value + '"';
        }
        StringBuilder text = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                case '\n' -> {
                    text.append("\\n");
                    if (i + 1 < value.length()) {
                        text.append("\"\n").append(indent).append(indent).append("+ \"");
                    }
                }
                default -> {
                    if (Character.isISOControl(c)) {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        return text.append('"').toString();
    }

    /** Most are names and paths. */
    private boolean isPlain() {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
