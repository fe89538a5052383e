package com.withampersand.codegen.java;

import com.withampersand.codegen.java.JavadocBuffer.Braces;

/** Which characters may stand in a Javadoc comment, and how the others are written. */
final class JavadocText {

    private JavadocText() {}

    /**
     * {@return the text without what must not reach a source file: control characters, marks that change the direction
     * of writing and so hide code from a reviewer, invisible spaces, halves of surrogate pairs}
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c) || c >= '\uFFFE') {
                clean.append('\uFFFD');
            } else if (endsLine(c)) {
                boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                clean.append(half ? "" : "\n");
            } else if (c == '\u00A0') {
                clean.append(' ');
            } else if (c == '\t' || (!Character.isISOControl(c) && !isInvisible(c))) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Whether a character ends a line for Java or for an editor. */
    private static boolean endsLine(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isInvisible(char c) {
        return c == '\u061C'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF'
                || (c >= '\uFFF9' && c <= '\uFFFB');
    }

    /**
     * Appends a clean character; the one before it, already written, decides whether both together would be
     * misread.
     */
    static void escape(char c, StringBuilder out, Braces braces) {
        char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '{' -> out.append(braces == Braces.KEPT ? "{" : "&#123;");
            case '}' -> out.append(braces == Braces.KEPT ? "}" : "&#125;");
            // Within an inline tag, JDK 17 takes even the one in a@b for the start of a tag if it stands on a new line.
            case '@' -> out.append(braces == Braces.KEPT && Character.isLetterOrDigit(before) ? "@" : "&#64;");
            case '/' -> out.append(before == '*' ? "&#47;" : "/");
            case 'u' -> {
                if (before == '\\') {
                    out.setLength(out.length() - 1);
                    out.append("&#92;");
                }
                out.append('u');
            }
            default -> out.append(c);
        }
    }

    /**
     * {@return whether the text within a code tag is read as it is: Javadoc counts braces there and knows no
     * escapes}
     */
    static boolean fitsCodeTag(String code) {
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) == '{') {
                depth++;
            } else if (code.charAt(i) == '}' && --depth < 0) {
                return false;
            }
        }
        return depth == 0 && !code.contains("*/") && !code.contains("\\u") && !code.contains("{@");
    }
}
