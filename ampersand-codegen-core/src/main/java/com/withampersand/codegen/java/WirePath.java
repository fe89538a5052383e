package com.withampersand.codegen.java;

import com.withampersand.codegen.java.source.CodeBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A path template as it travels. Some descriptions have signs in it that no URL may have, tell operations apart by a query
 * or a fragment in their paths, or both; a fragment is never sent.
 *
 * @param path the path, its literal parts encoded
 * @param query the steps that add what is always in the query
 */
record WirePath(String path, List<CodeBlock> query) {

    private static final String LITERAL = "-._~!$&'()*+,;=:@/";

    static WirePath of(String template) {
        int fragment = outside(template, '#');
        String sent = fragment < 0 ? template : template.substring(0, fragment);
        int question = outside(sent, '?');
        if (question < 0) {
            return new WirePath(encoded(sent), List.of());
        }
        List<CodeBlock> steps = new ArrayList<>();
        for (String pair : sent.substring(question + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                steps.add(CodeBlock.of(
                        ".query($S, $S)",
                        equals < 0 ? pair : pair.substring(0, equals),
                        equals < 0 ? "" : pair.substring(equals + 1)));
            }
        }
        return new WirePath(encoded(sent.substring(0, question)), steps);
    }

    /** Where a sign is first that is in no name of a variable. */
    private static int outside(String template, char sign) {
        boolean inside = false;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (!inside && c == sign) {
                return i;
            }
            inside = c == '{' || (inside && c != '}');
        }
        return -1;
    }

    private static String encoded(String template) {
        StringBuilder encoded = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < template.length(); ) {
            int c = template.codePointAt(i);
            boolean braces = c == '{' || c == '}';
            inside = c == '{' || (inside && c != '}');
            if (inside || braces || isLiteral(template, i)) {
                encoded.appendCodePoint(c);
            } else {
                for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append("%%%02X".formatted(each & 0xFF));
                }
            }
            i += Character.charCount(c);
        }
        return encoded.toString();
    }

    private static boolean isLiteral(String template, int at) {
        char c = template.charAt(at);
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return letter
                || LITERAL.indexOf(c) >= 0
                || (c == '%' && template.substring(at + 1).matches("(?s)[0-9a-fA-F]{2}.*"));
    }
}
