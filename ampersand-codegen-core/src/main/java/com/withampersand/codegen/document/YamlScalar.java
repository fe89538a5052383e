package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Location;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a plain scalar means by the core schema of YAML 1.2 (section 10.3.2): no dates, no {@code yes} and {@code on}.
 *
 * <p>Infinity and not-a-number stay strings, because JSON, in which examples and defaults are sent, has no such numbers.
 */
final class YamlScalar {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEX = Pattern.compile("0x[0-9a-fA-F]+");

    private YamlScalar() {}

    static ScalarNode plain(Location location, String text) {
        if (NULLS.contains(text)) {
            return new ScalarNode(location, ScalarNode.Kind.NULL, "null");
        }
        if (TRUE.contains(text) || FALSE.contains(text)) {
            return new ScalarNode(location, ScalarNode.Kind.BOOLEAN, Boolean.toString(TRUE.contains(text)));
        }
        char first = text.charAt(0);
        if ((first >= '0' && first <= '9') || first == '.' || first == '-' || first == '+') {
            if (DECIMAL.matcher(text).matches()) {
                return new ScalarNode(location, ScalarNode.Kind.NUMBER, text);
            }
            if (OCTAL.matcher(text).matches()) {
                return integer(location, text, 8);
            }
            if (HEX.matcher(text).matches()) {
                return integer(location, text, 16);
            }
        }
        return new ScalarNode(location, ScalarNode.Kind.STRING, text);
    }

    private static ScalarNode integer(Location location, String text, int radix) {
        BigInteger value = new BigInteger(text.substring(2), radix);
        return new ScalarNode(location, ScalarNode.Kind.NUMBER, value.toString());
    }
}
