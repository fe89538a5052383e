package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.SpecException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A document on the web that references may lead to, or that is an input. */
public final class RemoteDocument {

    /** What is between the URL and the checksum where both are written in one. */
    public static final String CHECKSUM = "#sha256=";

    private final String url;
    private final String checksum;
    private final Copy copy;
    private final @Nullable Path input;

    /** Gets a document once something refers to it. */
    @FunctionalInterface
    public interface Copy {
        /**
         * {@return the file that has the bytes}
         * @throws SpecException if they may not be fetched, or are others
         * @throws IOException if they cannot be fetched or kept
         */
        Path file() throws IOException;
    }

    /**
     * A document.
     *
     * @param url what references call it, without a fragment, as in {@code https://example.com/common.yaml}
     * @param checksum the SHA-256 of its bytes, in lower-case hexadecimal digits
     * @param copy where the bytes come from
     */
    public RemoteDocument(String url, String checksum, Copy copy) {
        this(url, checksum, copy, null);
    }

    private RemoteDocument(String url, String checksum, Copy copy, @Nullable Path input) {
        this.url = url;
        this.checksum = checksum;
        this.copy = copy;
        this.input = input;
    }

    /**
     * A document that is an input: its relative references count from its URL.
     *
     * @param url where it is
     * @param checksum the SHA-256 of its bytes, in lower-case hexadecimal digits
     * @param file the copy of it that is the input
     */
    public static RemoteDocument ofInput(String url, String checksum, Path file) {
        return new RemoteDocument(
                url, checksum, () -> file, file.toAbsolutePath().normalize());
    }

    /** Whether it is an input. */
    public boolean isInput() {
        return input != null;
    }

    /** Whether it is the input that a file is the copy of. */
    public boolean isInput(Path file) {
        return file.toAbsolutePath().normalize().equals(input);
    }

    /** What references call it, and where it is. */
    public String url() {
        return url;
    }

    /** The SHA-256 of its bytes. */
    public String checksum() {
        return checksum;
    }

    /** Where the bytes come from. */
    public Copy copy() {
        return copy;
    }

    /** The path below which names are made of it: the URL without what all have. */
    String id() {
        return url.replaceFirst("^https?://", "");
    }

    /** What tells it from others, on whatever machine. */
    @Override
    public String toString() {
        return url + CHECKSUM + checksum;
    }
}
