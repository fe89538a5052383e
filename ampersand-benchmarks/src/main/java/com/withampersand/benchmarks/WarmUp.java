package com.withampersand.benchmarks;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Runs an operation until the compiler has nothing left to do with it. On a busy machine that takes much longer by the clock
 * than on an idle one, so that no fixed number of iterations fits both.
 */
final class WarmUp {
    private static final long SLICE = TimeUnit.SECONDS.toNanos(1);
    private static final int SLICES_AT_MOST = 20;
    private static final int QUIET_SLICES = 2;
    private static final int QUIET_MILLIS = 30;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    private final Blackhole blackhole;

    WarmUp(Blackhole blackhole) {
        this.blackhole = blackhole;
    }

    void run(Operation operation) {
        int quiet = 0;
        for (int slice = 0; slice < SLICES_AT_MOST && quiet < QUIET_SLICES; slice++) {
            long compiling = compiler.getTotalCompilationTime();
            long end = threads.getCurrentThreadCpuTime() + SLICE;
            while (threads.getCurrentThreadCpuTime() < end) {
                blackhole.consume(operation.run());
            }
            boolean still = compiler.getTotalCompilationTime() - compiling < QUIET_MILLIS;
            quiet = still ? quiet + 1 : 0;
        }
    }

    /** What is measured afterwards. */
    interface Operation {
        Object run();
    }
}
