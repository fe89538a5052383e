package com.withampersand.codegen.runtime;

/** What came as a webhook is not to be trusted; answer it with status 400. The message holds no secret. */
public final class WebhookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    WebhookException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }

    /** Why a message is not to be trusted. */
    public enum Reason {
        /** A header is absent that the signature needs, or is no number where one is needed. */
        BAD_HEADERS,
        /** It was sent longer ago than the tolerance: somebody may have kept it, to send it again. */
        TOO_OLD,
        /** It was sent at a time to come, by more than the tolerance. */
        TOO_NEW,
        /** No signature is of any of the secrets: it is of somebody else, or was changed on its way. */
        WRONG_SIGNATURE,
        /** It is longer than the limit. */
        TOO_LONG
    }
}
