package com.withampersand.codegen.runtime;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server answered with an error status. Each status worth catching by name has a subclass. */
public abstract sealed class ApiException extends ClientException
        permits BadRequestException,
                UnauthorizedException,
                ForbiddenException,
                NotFoundException,
                ConflictException,
                UnprocessableContentException,
                RateLimitedException,
                ServerException,
                OtherStatusException {
    private static final long serialVersionUID = 1L;

    private final int statusCode;
    private final LinkedHashMap<String, ArrayList<String>> headers = new LinkedHashMap<>();
    private final String rawBody;
    private final @Nullable String requestId;
    private final boolean retryable;
    private final @Nullable Duration retryAfter;
    private final @Nullable String remedy;
    private final transient @Nullable Object problem;
    final transient ErrorAnswer answer;

    ApiException(ErrorAnswer answer) {
        super(answer.message(), null);
        this.statusCode = answer.statusCode();
        answer.headers().map().forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
        this.rawBody = answer.rawBody();
        this.requestId = answer.requestId();
        this.retryable = answer.retryable();
        this.retryAfter = answer.retryAfter();
        this.remedy = answer.text("remedy");
        this.problem = answer.problem();
        this.answer = answer;
    }

    /** {@return the HTTP status} */
    public final int statusCode() {
        return statusCode;
    }

    /** {@return the HTTP headers of the answer} */
    public final HttpHeaders headers() {
        return HttpHeaders.of(new LinkedHashMap<>(headers), (name, value) -> true);
    }

    /** {@return the body as the server sent it} */
    public final String rawBody() {
        return rawBody;
    }

    /**
     * {@return the decoded body, or {@code null} if it could not be read as the type that the API describes, or once this
     * was serialized}
     */
    public final @Nullable Object problem() {
        return problem;
    }

    /** {@return the decoded body, or {@code null} if it could not be read, or the API describes it as another type} */
    public final <T> @Nullable T problem(Class<T> type) {
        return type.isInstance(problem) ? type.cast(problem) : null;
    }

    /** {@return all members of a body that is a JSON object, those of no type too (RFC 9457, section 3.2); else none} */
    public final Map<String, @Nullable Object> members() {
        try {
            return Json.read(rawBody, JsonCodecs.FREE_FORM);
        } catch (DecodingException e) {
            return Map.of();
        }
    }

    /** {@return what the body lists as wrong with the request; empty if it lists nothing} */
    public final List<Issue> issues() {
        return Issue.of(members());
    }

    /** {@return what the body says can be done about it} */
    public final @Nullable String remedy() {
        return remedy;
    }

    /** {@return the ID of the request, for support} */
    public final @Nullable String requestId() {
        return requestId;
    }

    /** {@return whether trying again may help: as the answer says, or else by status: 429, 502, 503 and 504} */
    public final boolean retryable() {
        return retryable;
    }

    /** {@return how long to wait before trying again, counted from when the answer came, if it says so} */
    public final @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
