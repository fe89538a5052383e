package com.withampersand.openapigenerator;

/** A problem that the user can solve. The host prints it with what it takes for a stack trace, so there is none. */
final class HostedFailure extends RuntimeException {

    HostedFailure(String message) {
        super(message, null, false, false);
    }

    /** Without the name of this class, which says nothing to whoever reads it. */
    @Override
    @SuppressWarnings("OverrideThrowableToString") // The hosts print this, not the message.
    public String toString() {
        return "\n" + getMessage() + "\n";
    }
}
