package com.withampersand.codegen.runtime;

import java.net.http.HttpHeaders;
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
    private final String rawBody;
    private final @Nullable String requestId;
    private final boolean retryable;
    private final transient @Nullable Object problem;
    final transient ErrorAnswer answer;

    ApiException(ErrorAnswer answer) {
        super(answer.message(), null);
        this.statusCode = answer.statusCode();
        this.rawBody = answer.rawBody();
        this.requestId = answer.requestId();
        this.retryable = answer.retryable();
        this.problem = answer.problem();
        this.answer = answer;
    }

    /** {@return the HTTP status} */
    public final int statusCode() {
        return statusCode;
    }

    /** {@return the HTTP headers of the answer} */
    public final HttpHeaders headers() {
        return answer.headers();
    }

    /** {@return the body as the server sent it} */
    public final String rawBody() {
        return rawBody;
    }

    /** {@return the decoded body, or {@code null} if it could not be read as the type that the API describes} */
    public final @Nullable Object problem() {
        return problem;
    }

    /** {@return the decoded body, or {@code null} if it could not be read, or the API describes it as another type} */
    public final <T> @Nullable T problem(Class<T> type) {
        return type.isInstance(problem) ? type.cast(problem) : null;
    }

    /** {@return the ID of the request, for support} */
    public final @Nullable String requestId() {
        return requestId;
    }

    /** {@return whether trying again may help: as the body says, or else by status: 429, 502, 503 and 504} */
    public final boolean retryable() {
        return retryable;
    }
}
