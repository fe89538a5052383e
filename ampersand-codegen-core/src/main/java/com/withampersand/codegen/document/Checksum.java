package com.withampersand.codegen.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What tells whether bytes are still those that they were: CRC-32 and CRC-32C together, 64 bits in lower-case
 * hexadecimal digits.
 *
 * <p>Proof against accidents and not against forgery, as a {@link Digest} is; but who can write the files has a say in
 * what is generated anyway. The point is time: a JVM that has just begun takes dozens of times as long for SHA-256, whose
 * code it interprets at first, while it has instructions of the processor for these two from the start.
 */
public final class Checksum {

    /** That of a file that is not there, or cannot be read. */
    public static final String NONE = "-";

    private Checksum() {}

    /** The checksum of these bytes. */
    public static String of(byte[] bytes) {
        CRC32 high = new CRC32();
        high.update(bytes);
        CRC32C low = new CRC32C();
        low.update(bytes);
        return Long.toHexString(high.getValue() << 32 | low.getValue());
    }

    /** The checksum of this text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The checksum of a file's bytes, {@link #NONE} if there is no such file.
     *
     * @throws IOException if it cannot be read
     */
    public static String ofFile(Path file) throws IOException {
        return Files.isRegularFile(file) ? of(Files.readAllBytes(file)) : NONE;
    }
}
