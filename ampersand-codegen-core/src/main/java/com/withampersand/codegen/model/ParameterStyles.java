package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.WireStyle.Kind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how a parameter or a property of a form is written: {@code style}, {@code explode}, {@code allowReserved}. */
final class ParameterStyles {

    private static final Map<String, Kind> KINDS = Map.of(
            "simple", Kind.SIMPLE,
            "label", Kind.LABEL,
            "matrix", Kind.MATRIX,
            "form", Kind.FORM,
            "spaceDelimited", Kind.SPACE_DELIMITED,
            "pipeDelimited", Kind.PIPE_DELIMITED,
            "deepObject", Kind.DEEP_OBJECT,
            "cookie", Kind.COOKIE);
    private static final Map<In, Set<Kind>> ALLOWED = Map.of(
            In.PATH, Set.of(Kind.SIMPLE, Kind.LABEL, Kind.MATRIX),
            In.HEADER, Set.of(Kind.SIMPLE),
            In.QUERY, Set.of(Kind.FORM, Kind.SPACE_DELIMITED, Kind.PIPE_DELIMITED, Kind.DEEP_OBJECT),
            In.COOKIE, Set.of(Kind.FORM, Kind.COOKIE),
            In.QUERYSTRING, Set.of());

    private final Source source;

    ParameterStyles(Source source) {
        this.source = source;
    }

    /** {@return how the parameter is written; its media type is null if it has a schema of its own} */
    WireStyle of(ObjectNode node, In in, TypeRef type, @Nullable String mediaType) {
        if (mediaType != null) {
            return ofContent(node, in, type, mediaType);
        }
        if (in == In.QUERYSTRING) {
            warn(node, "in", "A parameter in `querystring` needs `content`; it is written as a form", "Give it one.");
        }
        return of(node, in, type);
    }

    /** {@return how it is written by its own keywords} */
    WireStyle of(ObjectNode node, In in, TypeRef type) {
        WireStyle usual = WireStyle.usual(in);
        String style = node.text("style");
        Kind kind = style == null ? usual.kind() : KINDS.get(style);
        if (kind == null
                || (style != null && !ALLOWED.getOrDefault(in, Set.of()).contains(kind))) {
            warn(
                    node,
                    "style",
                    "There is no style `" + style + "` in " + place(in) + "; the usual one is taken",
                    "Take one of the table of styles (OpenAPI 3.0.4, 4.7.12.3).");
            kind = usual.kind();
        }
        boolean explode = node.flag("explode", kind == Kind.FORM || kind == Kind.COOKIE);
        boolean single = type instanceof TypeRef.Scalar || type instanceof TypeRef.Mapped;
        if (in == In.COOKIE && kind == Kind.FORM && explode && !single) {
            source.diagnostics()
                    .note(
                            "exploded-cookie",
                            node.location(),
                            "Cookies are separated by `; `, not by the `&` of the style `form`",
                            "Say `style: cookie` (OpenAPI 3.2), or `explode: false`.");
        }
        if (node.flag("allowEmptyValue") && !type.equals(new TypeRef.Scalar(ScalarKind.STRING))) {
            source.diagnostics()
                    .note(
                            "no-empty-value",
                            node.keyLocation("allowEmptyValue"),
                            "The parameter cannot be sent with an empty value, only with one of its type or not at all",
                            "Describe a string if the API needs it.");
        }
        boolean reserved = node.flag("allowReserved") && in != In.HEADER;
        if (reserved && in == In.COOKIE) {
            warn(node, "allowReserved", "Cookies cannot have reserved characters", "Say `style: cookie` instead.");
            reserved = false;
        }
        return new WireStyle(kind, explode, reserved);
    }

    private WireStyle ofContent(ObjectNode node, In in, TypeRef type, String mediaType) {
        Content content = MediaTypes.content(mediaType);
        boolean form = MediaTypes.isForm(mediaType) && in == In.QUERYSTRING;
        if (content != Content.JSON && !form && !(type instanceof TypeRef.Scalar)) {
            warn(
                    node,
                    "content",
                    "A parameter of " + mediaType + " is written as text, objects as JSON",
                    "Describe a string, and write it as the API needs it.");
        }
        return content == Content.JSON ? new WireStyle(Kind.JSON, false, false) : WireStyle.usual(in);
    }

    private static String place(In in) {
        return in == In.QUERY ? "queries" : in == In.PATH ? "paths" : in == In.HEADER ? "headers" : "cookies";
    }

    private void warn(ObjectNode node, String keyword, String message, String remedy) {
        source.diagnostics().warning("unsupported-parameter-style", Source.location(node, keyword), message, remedy);
    }
}
