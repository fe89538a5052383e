package com.withampersand.codegen.java;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names of local things that the naming stage does not decide, made of those that it does. */
final class Identifiers {

    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

    private Identifiers() {}

    /** The name itself, or one like it that is not taken and no keyword. */
    static String free(String wanted, Collection<String> taken, String suffix) {
        String name = wanted;
        while (taken.contains(name) || SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)) {
            name += suffix;
        }
        return name;
    }

    /** A name that the description gives, such as {@code default-project}, as Java writes it. */
    static String camel(String name) {
        String joined = Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .map(Identifiers::capital)
                .collect(Collectors.joining());
        return free(SourceVersion.isIdentifier(joined) ? uncapital(joined) : "value" + joined, List.of(), "Value");
    }

    /** {@code API_READ} as {@code apiRead}. */
    static String ofConstant(String constant) {
        String joined = Arrays.stream(constant.toLowerCase(Locale.ROOT).split("_"))
                .map(Identifiers::capital)
                .collect(Collectors.joining());
        return uncapital(joined);
    }

    /** {@code apiKey} as {@code API_KEY}. */
    static String constant(String camel) {
        return String.join("_", humps(camel)).toUpperCase(Locale.ROOT);
    }

    /** The words of {@code apiKeys}, in lower case. */
    static List<String> humps(String camel) {
        return Arrays.stream(HUMP.split(camel))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static String uncapital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
