package com.withampersand.codegen.java;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Inline Javadoc in the making, in which no text can end the comment, begin a tag or be taken for markup.
 *
 * <p>What it writes is one line for {@link JavadocLines} to wrap: {@link #GLUE} stands for a space that must not
 * become a line break, {@link #BREAK} for a line break that must be one. Text cannot hold either, for it is cleaned.
 */
final class JavadocBuffer {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static final char GLUE = '\u0001';
    static final char BREAK = '\u0002';

    /** Code up to this length stays on one line. */
    private static final int SHORT_CODE = 60;

    private final StringBuilder out = new StringBuilder();
    private final Set<String> open = new HashSet<>();
    private final Braces braces;
    private int visible;

    /** What becomes of braces in text: within an inline tag such as <code>&#123;@return}</code> they would end it. */
    enum Braces {
        KEPT,
        ESCAPED
    }

    JavadocBuffer(Braces braces) {
        this.braces = braces;
    }

    /** Appends text, with runs of white space made one space. */
    void text(String text) {
        String cleaned = JavadocText.clean(text);
        for (int i = 0; i < cleaned.length(); i++) {
            char c = cleaned.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t') {
                space();
            } else {
                JavadocText.escape(c, out, braces);
                visible++;
            }
        }
    }

    /** Appends code; with entities where the code tag would be misread. */
    void code(String literal) {
        String code = String.join(" ", SPACE.split(JavadocText.clean(literal).trim()));
        if (code.isEmpty()) {
            return;
        }
        visible++;
        char gap = code.length() <= SHORT_CODE ? GLUE : ' ';
        if (JavadocText.fitsCodeTag(code) && !code.contains(" @")) {
            out.append("{@code").append(GLUE).append(code.replace(' ', gap)).append('}');
            return;
        }
        boolean opened = open.add("code");
        out.append(opened ? "<code>" : "");
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) == ' ') {
                out.append(gap);
            } else {
                JavadocText.escape(code.charAt(i), out, Braces.ESCAPED);
            }
        }
        if (opened) {
            out.append("</code>");
            open.remove("code");
        }
    }

    /**
     * Appends an element with content; without content, or within another of its name, which doclint refuses, the
     * content only.
     */
    void element(String name, String attributes, Runnable content) {
        if (!open.add(name)) {
            content.run();
            return;
        }
        int start = out.length();
        int before = visible;
        out.append('<').append(name).append(attributes.replace(' ', GLUE)).append('>');
        content.run();
        if (visible == before) {
            out.setLength(start);
        } else {
            out.append("</").append(name).append('>');
        }
        open.remove(name);
    }

    void space() {
        if (!out.isEmpty() && !endsIn(' ') && !endsIn(BREAK)) {
            out.append(' ');
        }
    }

    /** Begins a new line, in the source as on the page; at the start there is nothing to part. */
    void lineBreak() {
        if (visible > 0 && !endsIn(BREAK)) {
            trimEnd();
            out.append("<br>").append(BREAK);
        }
    }

    private boolean endsIn(char c) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == c;
    }

    private void trimEnd() {
        while (endsIn(' ')) {
            out.setLength(out.length() - 1);
        }
    }

    /** {@return what was written, without a line break at its end} */
    String result() {
        if (visible == 0) {
            return "";
        }
        trimEnd();
        String result = out.toString();
        return endsIn(BREAK) ? result.substring(0, result.length() - "<br>".length() - 1) : result;
    }
}
