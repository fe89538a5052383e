package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.SpecException;
import java.io.IOException;
import java.nio.file.Path;

/** A document on the web that references may lead to. */
public final class RemoteDocument {

    /** What is between the URL and the checksum where both are written in one. */
    public static final String CHECKSUM = "#sha256=";

    private final String url;
    private final String checksum;
    private final Copy copy;

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
        this.url = url;
        this.checksum = checksum;
        this.copy = copy;
    }

    /** What references call it. */
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
