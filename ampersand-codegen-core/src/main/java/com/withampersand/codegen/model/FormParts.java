package com.withampersand.codegen.model;

import com.withampersand.codegen.diagnostics.Nearest;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the {@code encoding} of forms (OpenAPI 3.2, section 4.15). */
final class FormParts {

    private final Source source;
    private final ParameterStyles styles;

    FormParts(Source source) {
        this.source = source;
        this.styles = new ParameterStyles(source);
    }

    /** {@return how those properties are written for which it says something} */
    Map<String, Part> of(ObjectNode media, String mediaType, Map<String, TypeRef> properties) {
        for (String keyword : List.of("prefixEncoding", "itemEncoding")) {
            if (media.has(keyword)) {
                warn(media, keyword, "`" + keyword + "` is not supported; parts are sent as their types say");
            }
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        ObjectNode encoding = media.object("encoding");
        if (encoding == null) {
            return parts;
        }
        for (Map.Entry<String, Node> entry : encoding.entries()) {
            TypeRef type = properties.get(entry.getKey());
            if (type == null && !properties.isEmpty()) {
                source.diagnostics()
                        .warning(
                                "encoding-without-property",
                                encoding.keyLocation(entry.getKey()),
                                "The form has no property " + entry.getKey() + ", so nothing is encoded like this",
                                Nearest.remedy(entry.getKey(), properties.keySet()));
            }
            if (entry.getValue() instanceof ObjectNode node && (type != null || properties.isEmpty())) {
                Part part = part(node, mediaType, type == null ? new TypeRef.Anything() : type);
                if (part.style() != null || !part.mediaType().isEmpty()) {
                    parts.put(entry.getKey(), part);
                }
            }
        }
        return parts;
    }

    private Part part(ObjectNode node, String mediaType, TypeRef type) {
        TypeRef element = type instanceof TypeRef.ListOf list ? list.element() : type;
        boolean file = element.equals(new TypeRef.Scalar(ScalarKind.FILE));
        checkHeaders(node, file);
        if (node.has("encoding") || node.has("prefixEncoding") || node.has("itemEncoding")) {
            warn(node, "encoding", "Forms in forms are not supported; the part is sent as JSON");
        }
        if (node.has("style") || node.has("explode") || node.has("allowReserved")) {
            return new Part(styles.of(node, In.QUERY, type), "");
        }
        String own = source.words(node, "contentType");
        boolean one = !own.isEmpty() && !own.contains(",") && !MediaTypes.isRange(own);
        if (!one || (MediaTypes.isForm(mediaType) && MediaTypes.content(own) != Content.JSON)) {
            return new Part(null, "");
        }
        boolean text = element instanceof TypeRef.Scalar || MediaTypes.content(own) == Content.JSON;
        if (!text && !(element instanceof TypeRef.Named)) {
            warn(node, "contentType", "A part of " + own + " cannot be made of an object; it is sent as JSON");
            return new Part(null, "");
        }
        return new Part(null, own);
    }

    /** A file can be given headers by who sends it. */
    private void checkHeaders(ObjectNode node, boolean file) {
        ObjectNode headers = node.object("headers");
        boolean more = headers != null
                && headers.names().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> !name.equals("content-type") && !name.equals("content-disposition"));
        if (more && !file) {
            warn(node, "headers", "Headers of parts that are no files are not sent");
        }
    }

    private void warn(ObjectNode node, String keyword, String message) {
        source.diagnostics()
                .warning(
                        "unsupported-encoding",
                        Source.location(node, keyword),
                        message,
                        "Send a RequestBody of your own if the API needs it.");
    }
}
