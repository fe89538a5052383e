package com.withampersand.codegen.java.source;

import com.palantir.javapoet.TypeName;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A format of code, read once: nearly all are constants of the emitters, and each is used thousands of times. */
final class CodeFormat {

    /** More than emitters have; what they put together themselves must not fill the memory of a daemon. */
    private static final int MOST_KEPT = 5_000;

    private static final Map<String, CodeFormat> KEPT = new ConcurrentHashMap<>();

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int arguments;

    /**
     * A piece of a format.
     *
     * @param kind the letter behind the dollar; {@code 0} if this is neither an argument nor a mark
     * @param part what it adds itself, if it is no argument
     * @param index which of the arguments it is
     */
    private record Piece(char kind, Object part, int index) {}

    private CodeFormat(String text) {
        this.text = text;
        read();
    }

    static CodeFormat of(String text) {
        CodeFormat kept = KEPT.get(text);
        if (kept == null) {
            kept = new CodeFormat(text);
            if (KEPT.size() < MOST_KEPT) {
                KEPT.put(text, kept);
            }
        }
        return kept;
    }

    private void read() {
        int start = 0;
        int next = 0;
        StringBuilder plain = new StringBuilder();
        for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', start)) {
            plain.append(text, start, at);
            int end = at + 1;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end == text.length()) {
                throw new IllegalArgumentException("A dollar at the end of \"" + text + '"');
            }
            char kind = text.charAt(end);
            start = end + 1;
            if (kind == '$') {
                plain.append('$');
                continue;
            }
            flush(plain);
            Mark mark = Mark.of(kind);
            if (mark != null) {
                pieces.add(new Piece('\0', mark, -1));
            } else if ("LNST".indexOf(kind) >= 0) {
                int index = end > at + 1 ? Integer.parseInt(text.substring(at + 1, end)) - 1 : next++;
                arguments = Math.max(arguments, index + 1);
                pieces.add(new Piece(kind, "", index));
            } else {
                throw new IllegalArgumentException("There is no $" + kind + ", which is in \"" + text + '"');
            }
        }
        plain.append(text, start, text.length());
        flush(plain);
    }

    private void flush(StringBuilder plain) {
        if (!plain.isEmpty()) {
            pieces.add(new Piece('\0', plain.toString(), -1));
            plain.setLength(0);
        }
    }

    /** Adds what the format says of these arguments. */
    void addTo(List<Object> parts, Object... values) {
        if (values.length != arguments) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" takes " + arguments + " arguments and was given " + values.length);
        }
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case '\0' -> parts.add(piece.part());
                case 'T' -> parts.add(type(values[piece.index()]));
                case 'S' -> parts.add(new StringLiteral(String.valueOf(values[piece.index()])));
                case 'N' -> parts.add(name(values[piece.index()]));
                default -> addLiteral(parts, values[piece.index()]);
            }
        }
    }

    private static void addLiteral(List<Object> parts, Object value) {
        if (value instanceof CodeBlock block) {
            parts.addAll(block.parts());
        } else {
            parts.add(String.valueOf(value));
        }
    }

    private TypeName type(Object value) {
        if (value instanceof TypeName name) {
            return name;
        }
        if (value instanceof Type type) {
            return TypeName.get(type);
        }
        throw new IllegalArgumentException("\"" + text + "\" was given no type: " + value);
    }

    private String name(Object value) {
        if (value instanceof CharSequence name) {
            return name.toString();
        }
        throw new IllegalArgumentException("\"" + text + "\" was given no name: " + value);
    }
}
