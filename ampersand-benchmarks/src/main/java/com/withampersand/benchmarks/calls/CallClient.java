package com.withampersand.benchmarks.calls;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Makes calls for a while, and prints how many a second and the processor time of each in microseconds. */
public final class CallClient {
    private CallClient() {}

    /**
     * Measures.
     *
     * @param args the way to call, {@code sync} or {@code async}, how many call at once, the URL, and for how many seconds
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String... args) throws InterruptedException {
        Caller caller = Caller.of(args[0], args[3]);
        boolean async = args[1].equals("async");
        int callers = Integer.parseInt(args[2]);
        double seconds = Double.parseDouble(args[4]);
        calls(caller, async, callers, seconds);
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long processor = system.getProcessCpuTime();
        long start = System.nanoTime();
        long calls = calls(caller, async, callers, seconds);
        double elapsed = System.nanoTime() - start;
        double used = system.getProcessCpuTime() - processor;
        System.out.printf("%.1f %.3f%n", calls / elapsed * 1e9, used / calls / 1e3);
        System.exit(0);
    }

    private static long calls(Caller caller, boolean async, int callers, double seconds) throws InterruptedException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        AtomicLong calls = new AtomicLong();
        List<CompletableFuture<?>> chains = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            if (async) {
                chains.add(chain(caller, end, calls));
            } else {
                Thread thread = new Thread(() -> {
                    while (System.nanoTime() < end) {
                        caller.call();
                        calls.incrementAndGet();
                    }
                });
                thread.start();
                threads.add(thread);
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        chains.forEach(CompletableFuture::join);
        return calls.get();
    }

    /** One call after the other, each begun when the one before has ended. */
    private static CompletableFuture<?> chain(Caller caller, long end, AtomicLong calls) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        next(caller, end, calls, done);
        return done;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Its end is that of the chain.
    private static void next(Caller caller, long end, AtomicLong calls, CompletableFuture<Void> done) {
        caller.callAsync().whenComplete((answer, failure) -> {
            calls.incrementAndGet();
            if (failure != null) {
                done.completeExceptionally(failure);
            } else if (System.nanoTime() < end) {
                next(caller, end, calls, done);
            } else {
                done.complete(null);
            }
        });
    }
}
