package com.withampersand.codegen.runtime;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
        @Nullable Map<String, @Nullable Object> json,
        Instant received) {
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
        Boolean said = said();
        return said != null ? said : statusCode == 429 || (statusCode >= 502 && statusCode <= 504);
    }

    /** Whether the answer asks to try again, which is more than a status that allows it. */
    boolean saysRetryable() {
        return Boolean.TRUE.equals(said());
    }

    /** In the body, or else in a header such as {@code X-Acme-Retryable}. */
    private @Nullable Boolean said() {
        if (member("retryable") instanceof Boolean said) {
            return said;
        }
        String header = header("retryable");
        return header == null ? null : Boolean.valueOf(header.strip());
    }

    /** How long the server asks to wait: in a header as of RFC 9110, section 10.2.3, or else in the body. */
    @Nullable
    Duration retryAfter() {
        String header = header("retry-after");
        Duration wanted = header == null ? null : wait(header.strip());
        Object body = member("retryAfter");
        return wanted != null || body == null ? wanted : wait(body.toString());
    }

    /** The header of that name, or else of one that ends so after a dash. */
    private @Nullable String header(String name) {
        return headers.firstValue(name)
                .or(() -> headers.map().entrySet().stream()
                        .filter(header ->
                                header.getKey().toLowerCase(Locale.ROOT).endsWith("-" + name))
                        .map(header -> header.getValue().get(0))
                        .findFirst())
                .orElse(null);
    }

    private @Nullable Duration wait(String text) {
        if (text.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Integer.parseInt(text));
        }
        Instant until = instant(text);
        if (until == null) {
            return null;
        }
        return until.isBefore(received) ? Duration.ZERO : Duration.between(received, until);
    }

    /** An RFC 1123 date, with {@code UTC} too where only {@code GMT} is right, or an RFC 3339 one as in bodies. */
    private static @Nullable Instant instant(String text) {
        String date = text.endsWith("UTC") ? text.substring(0, text.length() - 3) + "GMT" : text;
        try {
            OffsetDateTime rfc3339 = Scalars.dateTime(text);
            return rfc3339 != null
                    ? rfc3339.toInstant()
                    : Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
        } catch (DateTimeException e) {
            return null; // What cannot be read is as good as not there.
        }
    }

    @Nullable
    String requestId() {
        String id = text("requestId");
        return id != null ? id : header("request-id");
    }

    @Nullable
    Object member(String name) {
        return json == null ? null : json.get(name);
    }

    /** A member that says something. */
    @Nullable
    String text(String name) {
        return member(name) instanceof String text && !text.isBlank() ? text : null;
    }

    /** The call, the status, what it is about, its causes, what to do, and the request. */
    String message() {
        StringBuilder text = new StringBuilder(call).append(" answered ").append(statusCode);
        String reason = json != null ? reason() : excerpt(rawBody);
        if (!reason.isEmpty()) {
            text.append(": ").append(reason);
        }
        String remedy = text("remedy");
        if (remedy != null) {
            text.append(reason.endsWith(".") ? " " : ". ").append(remedy);
        }
        if (requestId() != null) {
            text.append(" (request ").append(requestId()).append(')');
        }
        return text.toString();
    }

    private String reason() {
        StringJoiner reason = new StringJoiner(": ");
        String title = text("title");
        String detail = text("detail") != null ? text("detail") : text("message");
        if (title != null && !title.equals(detail)) {
            reason.add(title);
        }
        if (detail != null) {
            reason.add(detail);
        }
        StringJoiner causes = new StringJoiner("; ");
        if (member("causes") instanceof List<?> list) {
            list.stream()
                    .map(String::valueOf)
                    .filter(cause -> !cause.equals(detail))
                    .forEach(causes::add);
        }
        Issue.of(json).forEach(issue -> causes.add(issue.toString()));
        if (causes.length() > 0) {
            reason.add(causes.toString());
        }
        return reason.toString();
    }

    /** The beginning of a text, or of what a page of HTML shows. */
    private static String excerpt(String body) {
        String text = body.replaceAll("<[^>]*>?|>", " ").replaceAll("\\s+", " ").strip();
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT).strip();
    }
}
