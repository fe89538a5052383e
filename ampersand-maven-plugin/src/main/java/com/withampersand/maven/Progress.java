package com.withampersand.maven;

import com.withampersand.codegen.Stage;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells of the stages of a run, but only of one that takes long: most are done before anybody wonders. */
final class Progress implements Consumer<Stage> {

    private static final Duration LONG = Duration.ofSeconds(5);

    private final LongSupplier clock;
    private final Consumer<String> log;
    private final long start;

    /**
     * Begins now.
     *
     * @param clock tells nanoseconds
     * @param log where lines go to
     */
    Progress(LongSupplier clock, Consumer<String> log) {
        this.clock = clock;
        this.log = log;
        this.start = clock.getAsLong();
    }

    @Override
    public void accept(Stage stage) {
        Duration passed = Duration.ofNanos(clock.getAsLong() - start);
        if (passed.compareTo(LONG) > 0) {
            log.accept(String.format(Locale.ROOT, "%d s so far; now %s", passed.toSeconds(), stage.label()));
        }
    }
}
