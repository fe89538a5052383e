package com.withampersand.codegen.model;

import java.util.regex.Pattern;

/** What methods and the names of headers and cookies are made of (RFC 9110, section 5.6.2). */
final class HttpToken {

    /** For a remedy. */
    static final String REMEDY = "Such names have letters, digits and - . _ alone (RFC 9110, section 5.6.2).";

    private static final Pattern TOKEN = Pattern.compile("[-!#$%&'*+.^_`|~0-9A-Za-z]+");

    private HttpToken() {}

    /** {@return whether it can be sent as such a name} */
    static boolean matches(String text) {
        return TOKEN.matcher(text).matches();
    }
}
