package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Operation.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of several media types is used, and how. */
final class MediaTypes {

    private MediaTypes() {}

    /** {@return the media type to use: JSON, then text, then bytes; null if there is none} */
    static @Nullable String best(ObjectNode content) {
        List<String> names = content.names().stream()
                .filter(name -> content.get(name) instanceof ObjectNode)
                .toList();
        return names.stream().min(Comparator.comparing(MediaTypes::rank)).orElse(null);
    }

    /** {@return how a body of the media type is written or read} */
    static Content content(String mediaType) {
        String type = essence(mediaType);
        if (isJson(type)) {
            return Content.JSON;
        }
        return type.startsWith("text/") ? Content.TEXT : Content.BYTES;
    }

    /** {@return whether requests with such a body cannot be made} */
    static boolean isForm(String mediaType) {
        String type = essence(mediaType);
        return type.equals("application/x-www-form-urlencoded") || type.startsWith("multipart/");
    }

    /** {@return whether it is a stream of events} */
    static boolean isEvents(String mediaType) {
        return essence(mediaType).equals("text/event-stream");
    }

    /** {@return whether the media type is a range, which cannot be sent} */
    static boolean isRange(String mediaType) {
        return mediaType.contains("*");
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
        return isForm(type) ? 7 : type.equals("application/octet-stream") ? 5 : 6;
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
