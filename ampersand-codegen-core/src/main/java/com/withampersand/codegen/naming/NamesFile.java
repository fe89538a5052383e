package com.withampersand.codegen.naming;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text form of names: a line for each, {@code what = name}, sorted, made to be checked in and to be read in a diff.
 *
 * <p>{@code what} is a kind and a place, such as {@code type api/api.yaml#/components/schemas/Group}. A backslash and a line
 * break in it are written {@code \\} and {@code \n}, and other characters that cannot be seen by their four digits behind
 * a backslash and a {@code u}. Lines that start with {@code #} are comments.
 */
public final class NamesFile {

    private static final String HEADER = """
            # The Java names of everything in the API. They were decided when each thing was first seen and stay as they
            # are here; change a line to change a name.
            """;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\\\|n|r|u[0-9a-fA-F]{4})");

    private NamesFile() {}

    /**
     * {@return the text of a names file}
     * @param names the names
     */
    public static String write(Names names) {
        return names.asMap().entrySet().stream()
                .map(entry -> escape(entry.getKey()) + " = " + entry.getValue() + "\n")
                .collect(Collectors.joining("", HEADER, ""));
    }

    /**
     * {@return the names in a file, by what they belong to}
     * @param lines the lines of the file
     * @throws IllegalArgumentException if a line is no name; the message has its number
     */
    public static Map<String, String> read(List<String> lines) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            // Windows editors put it at the start of a file.
            line = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1).strip() : line;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int end = line.lastIndexOf(" = ");
            if (end < 0) {
                throw invalid(i, "is not of the form `what = name`", line);
            }
            String key = unescape(line.substring(0, end));
            if (key == null) {
                throw invalid(i, "has a backslash that escapes nothing", line);
            }
            if (names.put(key, line.substring(end + 3)) != null) {
                throw invalid(i, "names what a line before it named", line);
            }
        }
        return names;
    }

    private static IllegalArgumentException invalid(int index, String why, String line) {
        return new IllegalArgumentException("Line " + (index + 1) + " of the names file " + why + ": " + line);
    }

    private static String escape(String key) {
        StringBuilder text = new StringBuilder();
        key.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> {
                    if (isVisible(c)) {
                        text.appendCodePoint(c);
                    } else {
                        for (char unit : Character.toChars(c)) {
                            text.append("\\u").append(HexFormat.of().toHexDigits(unit));
                        }
                    }
                }
            }
        });
        return text.toString();
    }

    /** Whether a reader of a diff can see it, and an editor will keep it. */
    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    /** Null if a backslash escapes nothing. */
    private static @Nullable String unescape(String key) {
        Matcher escapes = ESCAPE.matcher(key);
        if (escapes.replaceAll("").indexOf('\\') >= 0) {
            return null;
        }
        return escapes.replaceAll(match -> Matcher.quoteReplacement(unescaped(match.group(1))));
    }

    private static String unescaped(String escape) {
        return switch (escape) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "\\" -> "\\";
            default -> Character.toString((char) HexFormat.fromHexDigits(escape, 1, 5));
        };
    }
}
