package com.withampersand.codegen.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The text of a {@code $ref}, taken apart.
 *
 * @param text as it is written
 * @param target what is before the {@code #}: a file or a URI, empty for the document itself
 * @param fragment what is behind the {@code #}, percent-decoded; empty for the whole
 */
record Reference(String text, String target, String fragment) {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    static Reference parse(String text) {
        int hash = text.indexOf('#');
        return hash < 0
                ? new Reference(text, text, "")
                : new Reference(text, text.substring(0, hash), decode(text.substring(hash + 1)));
    }

    /** Whether it names something by an absolute URI, which no file path is. */
    boolean isUri() {
        return SCHEME.matcher(target).matches();
    }

    boolean isWeb() {
        return target.startsWith("http://") || target.startsWith("https://");
    }

    /** Whether the fragment is a JSON pointer, the whole document's included. */
    boolean hasPointer() {
        return fragment.isEmpty() || fragment.startsWith("/");
    }

    /** The last name of the pointer, or else of the file: what the thing is called. */
    String name() {
        String path = fragment.isEmpty() ? target : fragment;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Percent-encoding as UTF-8 of all that is not certain to mean itself in a path or a fragment. */
    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (b >= '0' && b <= '9')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= 'a' && b <= 'z')
                    || "-._~/$".indexOf(b) >= 0;
            out.append(
                    plain
                            ? String.valueOf((char) b)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return out.toString();
    }

    /** Percent-decoding as UTF-8 (RFC 3986, section 2.1); a percent sign that begins no escape stays. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (bytes[i] == '%' && high >= 0 && low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
