package com.withampersand.codegen.runtime;

/**
 * Stops retries when most calls fail: a server in trouble would get a multiple of its usual load. It begins with a hundred;
 * each retry takes one, and each call that succeeds gives a fifth of one back.
 */
final class RetryBudget {
    private static final int RETRY = 5;
    private static final int MOST = 100 * RETRY;

    private int left = MOST;

    synchronized boolean take() {
        if (left < RETRY) {
            return false;
        }
        left -= RETRY;
        return true;
    }

    synchronized void succeeded() {
        left = Math.min(left + 1, MOST);
    }
}
