package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the properties of multipart forms that are files: {@code format: binary} (OpenAPI 3.0), {@code contentMediaType}
 * of what is not text (3.1), or a string whose {@code encoding} names such a media type; and lists of them.
 */
final class FileProperties {

    private static final int MAX_DEPTH = 10;

    private final Source source;
    private final Flattener flattener;
    private final Classifier classifier;
    private final Set<Place> files = new HashSet<>();

    FileProperties(Source source, Flattener flattener, Classifier classifier) {
        this.source = source;
        this.flattener = flattener;
        this.classifier = classifier;
    }

    /** {@return the places of the schemas that are files, of references to them those of the references} */
    Set<Place> of(List<Call> calls) {
        for (Call call : calls) {
            ObjectNode body = source.follow(call.node().get("requestBody"));
            ObjectNode content = body == null ? null : body.object("content");
            for (String mediaType : content == null ? List.<String>of() : new ArrayList<>(content.names())) {
                ObjectNode media = content == null ? null : content.object(mediaType);
                if (MediaTypes.isMultipart(mediaType)
                        && media != null
                        && media.get("schema") instanceof ObjectNode form) {
                    find(form, media.object("encoding"));
                }
            }
        }
        return files;
    }

    private void find(ObjectNode form, @Nullable ObjectNode encoding) {
        ObjectNode end = classifier.end(form);
        if (end == null) {
            return;
        }
        Map<String, List<Node>> properties = flattener.flatten(end).properties();
        properties.forEach((name, declarations) -> {
            ObjectNode own = encoding == null ? null : encoding.object(name);
            String mediaTypes = own == null ? "" : source.words(own, "contentType");
            declarations.forEach(declaration -> mark(declaration, mediaTypes, 0));
        });
    }

    private void mark(Node schema, String mediaTypes, int depth) {
        ObjectNode end = classifier.end(schema);
        if (end == null || depth > MAX_DEPTH) {
            return;
        }
        Shape shape = flattener.flatten(end);
        Kind kind = classifier.of(shape);
        if (kind instanceof Kind.Same same) {
            mark(same.member(), mediaTypes, depth + 1);
        } else if (kind instanceof Kind.Sequence sequence && sequence.items() != null) {
            mark(sequence.items(), mediaTypes, depth + 1);
        } else if (isFile(shape, kind, mediaTypes)) {
            files.add(source.place(schema));
        }
    }

    private static boolean isFile(Shape shape, Kind kind, String mediaTypes) {
        boolean text = kind.equals(new Kind.Plain(ScalarKind.STRING));
        String format = Scalars.format(shape);
        if (text && format.equals("binary")) {
            return true;
        }
        if ((!text && !(kind instanceof Kind.Whatever)) || shape.has("contentEncoding")) {
            return false;
        }
        String own = shape.get("contentMediaType") instanceof ScalarNode scalar ? scalar.text() : "";
        return (!own.isEmpty() && MediaTypes.areBytes(own))
                || (text && format.isEmpty() && !mediaTypes.isEmpty() && MediaTypes.areBytes(mediaTypes));
    }
}
