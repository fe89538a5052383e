package com.withampersand.codegen.runtime;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Lets so many exchanges go on at once; the others wait, in order, without a thread. With HTTP/1.1 each would have a
 * connection of its own, and with HTTP/2 a server takes about a hundred at once and refuses more.
 */
@SuppressWarnings("FutureReturnValueIgnored") // What fails, the result tells.
final class Gate {
    private final AtomicInteger free;
    private final AtomicInteger moves = new AtomicInteger();
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    Gate(int most) {
        free = new AtomicInteger(most);
    }

    /** The exchange, begun as soon as there is room. To cancel the result ends it, or its waiting. */
    <T> CompletableFuture<T> pass(Supplier<CompletableFuture<T>> exchange) {
        if (waiting.isEmpty() && take()) {
            return leaving(begin(exchange));
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        waiting.add(() -> {
            if (result.isDone()) {
                free.incrementAndGet(); // Given up while it waited.
                return;
            }
            CompletableFuture<T> begun = leaving(begin(exchange));
            result.whenComplete((value, failure) -> begun.cancel(true));
            begun.whenComplete((value, failure) -> {
                if (failure == null) {
                    result.complete(value);
                } else {
                    result.completeExceptionally(failure);
                }
            });
        });
        letIn();
        return result;
    }

    private boolean take() {
        return free.getAndUpdate(left -> Math.max(left - 1, 0)) > 0;
    }

    private static <T> CompletableFuture<T> begin(Supplier<CompletableFuture<T>> exchange) {
        try {
            return exchange.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e); // Of a ProxySelector, say.
        }
    }

    private <T> CompletableFuture<T> leaving(CompletableFuture<T> begun) {
        begun.whenComplete((value, failure) -> {
            free.incrementAndGet();
            letIn();
        });
        return begun;
    }

    /** One thread at a time lets in, for those that come meanwhile as well, so that no stack grows with the queue. */
    private void letIn() {
        if (waiting.isEmpty() || moves.getAndIncrement() > 0) {
            return;
        }
        do {
            moves.set(1);
            while (!waiting.isEmpty() && take()) {
                waiting.remove().run();
            }
        } while (moves.decrementAndGet() > 0);
    }
}
