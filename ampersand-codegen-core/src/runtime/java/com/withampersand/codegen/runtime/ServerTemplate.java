package com.withampersand.codegen.runtime;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of several described servers it is, and the variables in their URLs, such as {@code https://{region=eu}.example.com}. */
public final class ServerTemplate {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}=]+)=([^{}]*)}");

    private ServerTemplate() {}

    /** Takes another of the described servers for one. */
    public static void choose(ApiSettings settings, String server, String template) {
        settings.clientValue("server " + server, template);
    }

    /**
     * Sets a variable.
     * @param allowed its values, none if it may have any
     * @throws IllegalArgumentException if it is none of its values
     */
    public static void set(ApiSettings settings, String variable, String value, String... allowed) {
        Objects.requireNonNull(value, variable);
        if (allowed.length > 0 && !List.of(allowed).contains(value)) {
            throw new IllegalArgumentException(
                    variable + " must be one of " + String.join(", ", allowed) + ", not \"" + value + "\"");
        }
        settings.clientValue("server variable " + variable, value);
    }

    /** {@return the URL of a server, or of the one that was chosen instead, with the values of its variables} */
    public static String url(ApiSettings settings, String server, String template) {
        String chosen = settings.clientValues.getOrDefault("server " + server, template);
        return VARIABLE.matcher(chosen)
                .replaceAll(variable -> Matcher.quoteReplacement(
                        settings.clientValues.getOrDefault("server variable " + variable.group(1), variable.group(2))));
    }
}
