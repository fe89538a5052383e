package com.withampersand.codegen.runtime;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * How much something takes of the machine, other threads not counted.
 *
 * @param bytes of memory, garbage included
 * @param nanos of the processor's time
 */
record Allocation(long bytes, long nanos) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What this thread takes meanwhile. */
    static Allocation of(Executable executable) throws Throwable {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        executable.execute();
        return new Allocation(
                THREADS.getCurrentThreadAllocatedBytes() - bytes, THREADS.getCurrentThreadCpuTime() - nanos);
    }

    /** The bytes alone. */
    static long bytes(Executable executable) throws Throwable {
        return of(executable).bytes();
    }
}
