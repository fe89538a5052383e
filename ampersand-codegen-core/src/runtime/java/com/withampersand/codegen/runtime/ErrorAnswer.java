package com.withampersand.codegen.runtime;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * An answer with an error status, and what can be told about it whatever type the API describes: its body as text, as
 * the described type, and as plain JSON, {@code null} if it is no JSON object.
 */
record ErrorAnswer(
        String call,
        int statusCode,
        HttpHeaders headers,
        String rawBody,
        @Nullable Object problem,
        @Nullable Map<String, @Nullable Object> json) {
    private static final int EXCERPT = 200;

    ApiException exception() {
        return switch (statusCode) {
            case 400 -> new BadRequestException(this);
            case 401 -> new UnauthorizedException(this);
            case 403 -> new ForbiddenException(this);
            case 404 -> new NotFoundException(this);
            case 409 -> new ConflictException(this);
            case 422 -> new UnprocessableContentException(this);
            case 429 -> new RateLimitedException(this);
            default ->
                statusCode >= 500 && statusCode < 600 ? new ServerException(this) : new OtherStatusException(this);
        };
    }

    boolean retryable() {
        return member("retryable") instanceof Boolean said
                ? said
                : statusCode == 429 || (statusCode >= 502 && statusCode <= 504);
    }

    /** Whether the body asks to try again, which is more than a status that allows it. */
    boolean saysRetryable() {
        return Boolean.TRUE.equals(member("retryable"));
    }

    @Nullable
    String requestId() {
        return member("requestId") instanceof String id
                ? id
                : headers.firstValue("X-Request-Id").orElse(null);
    }

    @Nullable
    Object member(String name) {
        return json == null ? null : json.get(name);
    }

    String message() {
        StringBuilder text = new StringBuilder(call).append(" answered ").append(statusCode);
        String reason = json != null ? reason() : excerpt(rawBody);
        if (!reason.isEmpty()) {
            text.append(": ").append(reason);
        }
        if (member("remedy") instanceof String remedy && !remedy.isBlank()) {
            text.append(reason.endsWith(".") ? " " : ". ").append(remedy);
        }
        if (requestId() != null) {
            text.append(" (request ").append(requestId()).append(')');
        }
        return text.toString();
    }

    private String reason() {
        if (member("causes") instanceof List<?> causes && !causes.isEmpty()) {
            StringJoiner joined = new StringJoiner("; ");
            causes.forEach(cause -> joined.add(String.valueOf(cause)));
            return joined.toString();
        }
        for (String name : List.of("detail", "title", "message")) {
            if (member(name) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /** The beginning of a text, or of what a page of HTML shows. */
    private static String excerpt(String body) {
        String text = body.replaceAll("<[^>]*>?|>", " ").replaceAll("\\s+", " ").strip();
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT).strip();
    }
}
