package com.withampersand.codegen.runtime;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.function.Executable;

/** How much memory something takes, garbage included, and other threads not counted. */
final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    static long bytes(Executable executable) throws Throwable {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        executable.execute();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
