package com.withampersand.codegen.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells whether content is what somebody promised: SHA-256, in lower-case hexadecimal digits. Whether it is still
 * what it was a {@link Checksum} tells sooner.
 */
public final class Digest {

    /** That of a file that is not there, or cannot be read. */
    public static final String NONE = "-";

    private Digest() {}

    /** The digest of these bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /**
     * The digest of a file's bytes, {@link #NONE} if there is no such file.
     *
     * @throws IOException if it cannot be read
     */
    public static String ofFile(Path file) throws IOException {
        return Files.isRegularFile(file) ? of(Files.readAllBytes(file)) : NONE;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
