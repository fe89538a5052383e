package com.withampersand.codegen.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells whether content is the same as before: SHA-256, in lower-case hexadecimal digits. */
public final class Digest {

    /** That of a file that is not there, or cannot be read. */
    public static final String NONE = "-";

    private Digest() {}

    /** The digest of these bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The algorithm, to be fed bit by bit. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
