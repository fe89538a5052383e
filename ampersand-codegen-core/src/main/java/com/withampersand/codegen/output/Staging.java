package com.withampersand.codegen.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folder in an output directory that holds what a run is about to do; whoever has it may write there.
 *
 * <p>It comes to be and goes by being renamed, which is one step on any disk, with a file in it that names its owner. So
 * there is one at most, and one whose owner is no more can be taken over, by one other. No lock of the operating system is
 * in it: those are lost as soon as the process opens the file once more and closes it, and leave a file behind.
 */
final class Staging implements AutoCloseable {

    private static final String NAME = ".ampersand-codegen-staging";
    private static final String PRIVATE = ".ampersand-codegen-run-";
    private static final Pattern OWNER = Pattern.compile("(?<process>\\d{1,18})-(?<start>\\d{1,18})(-.*)?");
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final AtomicLong COUNT = new AtomicLong();

    /** Called before each thing that is done to the disk, so that a test can stop there. */
    interface Pulse {
        void beat();
    }

    private final Path directory;
    private final Pulse pulse;
    private final String self;

    private Staging(Path directory, Pulse pulse) {
        this.directory = directory;
        this.pulse = pulse;
        ProcessHandle process = ProcessHandle.current();
        this.self = process.pid() + "-" + start(process) + "-" + COUNT.incrementAndGet();
    }

    /** {@return whether a run is at work in the directory, or was killed there} */
    static boolean isPending(Path directory) {
        return Files.exists(directory.resolve(NAME));
    }

    /**
     * Waits until nobody else writes to a directory.
     *
     * @param directory a directory that exists
     * @param patience how long to wait at most; nobody writes longer than some seconds
     * @throws IOException if it takes longer, or if the directory cannot be written to
     */
    static Staging acquire(Path directory, Duration patience, Pulse pulse) throws IOException {
        Staging staging = new Staging(directory, pulse);
        long end = System.nanoTime() + patience.toNanos();
        while (!staging.tryAcquire()) {
            if (System.nanoTime() - end >= 0) {
                throw new IOException(staging.inTheWay());
            }
            pause();
        }
        staging.deleteLeftovers();
        return staging;
    }

    Path directory() {
        return directory;
    }

    Path folder() {
        return directory.resolve(NAME);
    }

    void beat() {
        pulse.beat();
    }

    private boolean tryAcquire() throws IOException {
        String owner = owner();
        if (owner != null) {
            return !isAlive(owner) && takeOver(owner);
        }
        beat();
        Path mine = Files.createDirectory(directory.resolve(PRIVATE + self));
        beat();
        Files.createFile(mine.resolve(self));
        try {
            beat();
            Files.move(mine, folder(), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileSystemException anotherWasFaster) {
            delete(mine);
            return false;
        }
    }

    private boolean takeOver(String owner) throws IOException {
        try {
            beat();
            Files.move(folder().resolve(owner), folder().resolve(self), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException anotherWasFaster) {
            return false;
        }
    }

    /** The file that names the owner, null if nobody has the folder. */
    private @Nullable String owner() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder())) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (OWNER.matcher(name).matches()) {
                    return name;
                }
            }
        } catch (NoSuchFileException | NotDirectoryException free) {
            return null;
        }
        return null;
    }

    private String inTheWay() throws IOException {
        String owner = owner();
        return owner == null
                ? folder() + " is in the way, and is not the generator's; delete it"
                : "Process " + owner.replaceFirst("-.*", "") + " is writing to " + directory
                        + " at the same time; let it finish, and run this again";
    }

    /** By the time it started as well, since numbers of processes are used again. */
    private static boolean isAlive(String owner) {
        Matcher matcher = OWNER.matcher(owner);
        return matcher.matches()
                && ProcessHandle.of(Long.parseLong(matcher.group("process")))
                        .filter(process -> start(process) == Long.parseLong(matcher.group("start")))
                        .isPresent();
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for another process to finish writing", interrupted);
        }
    }

    /** What processes left that were killed while they came or went. */
    private void deleteLeftovers() throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(directory, PRIVATE + "*")) {
            for (Path folder : folders) {
                String owner = folder.getFileName().toString().substring(PRIVATE.length());
                if (OWNER.matcher(owner).matches() && !isAlive(owner)) {
                    delete(folder);
                }
            }
        }
    }

    private void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                beat();
                Files.delete(file);
            }
        }
        beat();
        Files.delete(folder);
    }

    /** Renamed first: a folder without an owner, or with half of its files, is never seen. */
    @Override
    public void close() throws IOException {
        Path mine = directory.resolve(PRIVATE + self);
        beat();
        Files.move(folder(), mine, StandardCopyOption.ATOMIC_MOVE);
        delete(mine);
    }
}
