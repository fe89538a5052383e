package com.withampersand.codegen.runtime;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The header {@code Link}, as RFC 8288, appendix B, has it read. */
final class LinkHeader {
    private final String text;
    private int at;

    private LinkHeader(String text) {
        this.text = text;
    }

    /** What the first link to the next page leads to, or null. */
    static @Nullable String next(List<String> fields) {
        for (String field : fields) {
            String next = new LinkHeader(field).next();
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private @Nullable String next() {
        skip(" \t,");
        while (at < text.length() && text.charAt(at) == '<') {
            at++;
            String target = upTo(">");
            at++;
            if (parametersSayNext()) {
                return target;
            }
            skip(" \t,");
        }
        return null;
    }

    /** A link about something else than what was asked for, by {@code anchor}, is none of ours. */
    private boolean parametersSayNext() {
        String rel = null;
        boolean anchored = false;
        skip(" \t");
        while (at < text.length() && text.charAt(at) == ';') {
            at++;
            skip(" \t");
            String name = upTo(" \t=;,").toLowerCase(Locale.ROOT);
            skip(" \t");
            String value = value();
            rel = rel == null && name.equals("rel") ? value : rel; // Of several the first counts.
            anchored |= name.equals("anchor");
            skip(" \t");
        }
        return rel != null
                && !anchored
                && List.of(rel.toLowerCase(Locale.ROOT).split("\\s+")).contains("next");
    }

    private String value() {
        if (at >= text.length() || text.charAt(at) != '=') {
            return "";
        }
        at++;
        skip(" \t");
        return at < text.length() && text.charAt(at) == '"'
                ? quoted()
                : upTo(";,").strip();
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at));
        }
        at++;
        return value.toString();
    }

    private String upTo(String ends) {
        int start = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skip(String characters) {
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
