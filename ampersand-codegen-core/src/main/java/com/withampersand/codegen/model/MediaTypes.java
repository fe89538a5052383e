package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Operation.Content;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of several media types is used, and how. */
final class MediaTypes {

    private static final Set<String> LINES =
            Set.of("application/jsonl", "application/x-ndjson", "application/ndjson", "application/json-seq");

    private static final Pattern CHARSET = Pattern.compile("(?i)\\s*;\\s*charset=[^;]*");

    private MediaTypes() {}

    /** {@return the media type to use: JSON, then text, bytes and forms; null if there is none} */
    static @Nullable String best(ObjectNode content) {
        List<String> sorted = sorted(content);
        return sorted.isEmpty() ? null : sorted.get(0);
    }

    /** {@return the media types, the best first; of equal ones the first by name, since the order may change} */
    static List<String> sorted(ObjectNode content) {
        return content.names().stream()
                .filter(name -> content.get(name) instanceof ObjectNode)
                .sorted(Comparator.comparing(MediaTypes::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** {@return how a body of the media type is read, or written if it is no form} */
    static Content content(String mediaType) {
        String type = essence(mediaType);
        if (isJson(type)) {
            return Content.JSON;
        }
        return type.startsWith("text/") ? Content.TEXT : Content.BYTES;
    }

    /** {@return how a request body of the media type is written} */
    static Content sent(String mediaType) {
        return isForm(mediaType) ? Content.FORM : isMultipart(mediaType) ? Content.MULTIPART : content(mediaType);
    }

    static boolean isForm(String mediaType) {
        return essence(mediaType).equals("application/x-www-form-urlencoded");
    }

    static boolean isMultipart(String mediaType) {
        return essence(mediaType).startsWith("multipart/");
    }

    /** {@return whether it is a stream of events} */
    static boolean isEvents(String mediaType) {
        return essence(mediaType).equals("text/event-stream");
    }

    /** {@return whether it is a stream: of events, or of JSON on lines (NDJSON, RFC 7464 and 8091)} */
    static boolean isStream(String mediaType) {
        String type = essence(mediaType);
        return isEvents(type) || LINES.contains(type) || type.endsWith("+json-seq");
    }

    /** {@return whether the media type is a range, which cannot be sent} */
    static boolean isRange(String mediaType) {
        return mediaType.contains("*");
    }

    /** {@return whether all of a list, with commas between them, are neither text, nor JSON, nor XML, nor forms} */
    static boolean areBytes(String mediaTypes) {
        return Arrays.stream(mediaTypes.split(",", -1))
                .allMatch(type ->
                        sent(type.strip()) == Content.BYTES && !essence(type).matches(".*[/+]xml"));
    }

    /** {@return whether both are the same but for their charset} */
    static boolean isSame(String one, String other) {
        return CHARSET.matcher(one)
                .replaceAll("")
                .equalsIgnoreCase(CHARSET.matcher(other).replaceAll(""));
    }

    /** {@return one word for the media type, such as {@code form} or {@code json patch}} */
    static String word(String mediaType) {
        String type = essence(mediaType);
        return switch (sent(mediaType)) {
            case FORM -> "form";
            case MULTIPART -> type.equals("multipart/form-data") ? "multipart" : type.replace('/', ' ');
            default ->
                switch (type) {
                    case "text/plain" -> "text";
                    case "application/octet-stream", "*/*", "application/*" -> "bytes";
                    default ->
                        isRange(type)
                                ? type.replace("/*", "")
                                : type.replaceAll("^[^/]*/(x-|vnd\\.)?|\\+(json|xml)$", "");
                };
        };
    }

    /** {@return one word for the media type of an answer, such as {@code csv}} */
    static String answerWord(String mediaType) {
        String word = word(mediaType);
        return switch (word.substring(word.lastIndexOf('.') + 1)) {
            case "sheet" -> word.contains("spreadsheetml") ? "xlsx" : word;
            case "document" -> word.contains("wordprocessingml") ? "docx" : word;
            case "presentation" -> word.contains("presentationml") ? "pptx" : word;
            default -> word;
        };
    }

    /** {@return the media type as it is asked for, empty if it is the one that is asked for anyway} */
    static String asked(String mediaType, boolean alone) {
        String asked = CHARSET.matcher(mediaType).replaceAll("").strip();
        boolean usual = switch (content(asked)) {
            case JSON -> essence(asked).equals(asked) && (asked.equals("application/json") || isRange(asked));
            case TEXT -> alone && (asked.equals("text/plain") || isRange(asked));
            default -> alone && (asked.equals("application/octet-stream") || isRange(asked));
        };
        return usual ? "" : asked;
    }

    private static int rank(String mediaType) {
        String type = essence(mediaType);
        if (type.equals("application/json")) {
            return 0;
        }
        if (isJson(type)) {
            return isRange(type) ? 2 : 1;
        }
        if (type.startsWith("text/")) {
            return isEvents(type) ? 4 : 3;
        }
        return switch (sent(type)) {
            case FORM -> 8;
            case MULTIPART -> 7;
            default -> type.equals("application/octet-stream") ? 5 : 6;
        };
    }

    private static boolean isJson(String type) {
        return type.equals("application/json")
                || type.equals("text/json")
                || type.endsWith("+json")
                || type.equals("*/*")
                || type.equals("application/*");
    }

    private static String essence(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
