package com.withampersand.codegen.runtime;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets so many exchanges go on at once; the others wait, in order, without a thread. With HTTP/1.1 each would have a
 * connection of its own, and with HTTP/2 a server takes about a hundred at once and refuses more.
 */
final class Gate {
    private static final CompletableFuture<Void> AT_ONCE = CompletableFuture.completedFuture(null);

    private final AtomicInteger free;
    private final AtomicInteger moves = new AtomicInteger();
    private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();

    Gate(int most) {
        free = new AtomicInteger(most);
    }

    /** Done when there is room, which the exchange then has until it {@linkplain #leave leaves}; can be cancelled before. */
    CompletableFuture<Void> enter() {
        if (waiting.isEmpty() && take()) {
            return AT_ONCE;
        }
        CompletableFuture<Void> turn = new CompletableFuture<>();
        waiting.add(turn);
        letIn();
        return turn;
    }

    void leave() {
        free.incrementAndGet();
        letIn();
    }

    private boolean take() {
        return free.getAndUpdate(left -> Math.max(left - 1, 0)) > 0;
    }

    /** One thread at a time lets in, for those that come meanwhile as well, so that no stack grows with the queue. */
    private void letIn() {
        if (waiting.isEmpty() || moves.getAndIncrement() > 0) {
            return;
        }
        do {
            moves.set(1);
            while (!waiting.isEmpty() && take()) {
                if (!waiting.remove().complete(null)) {
                    free.incrementAndGet(); // Given up while it waited.
                }
            }
        } while (moves.decrementAndGet() > 0);
    }
}
