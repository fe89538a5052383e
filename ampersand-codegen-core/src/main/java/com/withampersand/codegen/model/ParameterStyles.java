package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Operation.In;

/** Warns of parameters that travel in another way than the usual one of their place, which is all that is written. */
final class ParameterStyles {

    private ParameterStyles() {}

    /** Looks at {@code style}, {@code explode}, {@code allowReserved} and {@code content}. */
    static void check(Source source, ObjectNode node, In in, TypeRef type) {
        String usual = in == In.QUERY || in == In.COOKIE ? "form" : "simple";
        String style = node.text("style");
        if (style != null && !style.equals(usual)) {
            warn(source, node, "style", "style `" + style + "`");
        }
        boolean single = type instanceof TypeRef.Scalar;
        boolean explodes = usual.equals("form");
        if (!single && (style == null || usual.equals(style)) && node.flag("explode", explodes) != explodes) {
            warn(source, node, "explode", "`explode: " + !explodes + "`");
        }
        if (node.flag("allowReserved")) {
            warn(source, node, "allowReserved", "`allowReserved`");
        }
        if (node.has("content")) {
            warn(source, node, "content", "a media type");
        }
    }

    private static void warn(Source source, ObjectNode node, String keyword, String what) {
        source.diagnostics()
                .warning(
                        "unsupported-parameter-style",
                        Source.location(node, keyword),
                        "Parameters with " + what + " are not supported; `" + node.text("name")
                                + "` is written in the usual way of its place",
                        "Check that the server understands it, or leave the parameter out with an overlay.");
    }
}
