package com.withampersand.codegen.model;

import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * A Java type that values are of instead of the usual one.
 *
 * @param of what values: a type and format, as in {@code string/date-time} or {@code number}; the name of a schema, as in
 *     {@code Money}; or the JSON pointer of a schema, as in {@code #/components/schemas/Group/properties/createTime}
 * @param type the class, as in {@code java.time.Instant}
 * @param codec how to read and write it: a class with the static methods {@code parse}, which makes a value of a string,
 *     and {@code format}, which does the reverse, as in {@code com.example.Moneys}; or a constant of the type
 *     {@code JsonCodec}, as in {@code com.example.Moneys#CODEC}; empty for a class that the generator knows
 */
public record TypeMapping(String of, String type, String codec) {

    private static final Set<String> WORDS = Set.of("string", "number", "integer", "boolean");

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is none, or if it would be a mapping of every string or boolean
     */
    public TypeMapping {
        if (of.equals("string") || of.equals("boolean")) {
            throw new IllegalArgumentException(
                    "A mapping of `" + of
                            + "` would be one of everything: name a format, as in string/date-time, a schema, or a JSON pointer");
        }
        if (!isClass(type)) {
            throw new IllegalArgumentException(
                    "`" + of + "` is mapped to a class, such as java.time.Instant, not to `" + type + "`");
        }
        String[] parts = codec.split("#", 2);
        if (!codec.isEmpty() && (!isClass(parts[0]) || (parts.length == 2 && !SourceVersion.isIdentifier(parts[1])))) {
            throw new IllegalArgumentException("The codec of `" + of
                    + "` is a class, such as com.example.Moneys, or a constant, such as com.example.Moneys#CODEC, not `"
                    + codec + "`");
        }
    }

    private static boolean isClass(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) && name.contains(".");
    }

    /** {@return whether it is for values of a JSON type and format, wherever they are} */
    boolean isOfFormat() {
        return WORDS.contains(of.split("/", 2)[0]);
    }
}
