package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which responses are the success and which are errors. */
final class Statuses {

    private static final Comparator<String> ORDER = Comparator.comparing((String status) -> status.equals("default"))
            .thenComparing(status -> status.toUpperCase(Locale.ROOT).endsWith("XX"))
            .thenComparing(Comparator.naturalOrder());

    private Statuses() {}

    /** {@return the status whose body is the result: the lowest success with content; empty if there is none} */
    static String success(ObjectNode responses, Source source) {
        List<String> statuses = of(responses, '2');
        if (statuses.isEmpty()) {
            return hasContent(responses, "default", source) ? "default" : "";
        }
        return statuses.stream()
                .filter(status -> hasContent(responses, status, source))
                .findFirst()
                .orElse(statuses.get(0));
    }

    /** {@return the number of a status, or what is usual where it is a class or the default} */
    static int code(String status, int usual) {
        return status.matches("[1-5][0-9]{2}") ? Integer.parseInt(status) : usual;
    }

    /** {@return the statuses of a class such as {@code 2}, exact ones first} */
    static List<String> of(ObjectNode responses, char first) {
        return responses.names().stream()
                .filter(status -> status.length() == 3 && status.charAt(0) == first)
                .sorted(ORDER)
                .toList();
    }

    /** {@return all error statuses: exact ones, then classes such as {@code 4XX}, then {@code default}} */
    static List<String> errors(ObjectNode responses) {
        return responses.names().stream()
                .filter(status -> status.matches("[45][0-9xX]{2}|default"))
                .sorted(ORDER)
                .toList();
    }

    /** Whether an answer with that status never has a body: RFC 9110, sections 15.3.5 and 15.3.6. */
    static boolean isBodiless(String status) {
        return status.equals("204") || status.equals("205");
    }

    private static boolean hasContent(ObjectNode responses, String status, Source source) {
        ObjectNode response = isBodiless(status) ? null : source.follow(responses.get(status));
        return response != null && response.get("content") instanceof ObjectNode content && !content.isEmpty();
    }
}
