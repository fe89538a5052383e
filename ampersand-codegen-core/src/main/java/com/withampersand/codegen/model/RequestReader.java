package com.withampersand.codegen.model;

import com.withampersand.codegen.document.JsonText;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the bodies that an operation can send, one for each thing that can be said in it. */
final class RequestReader {

    private static final TypeRef NOTHING = new TypeRef.Anything();

    private final Source source;
    private final TypeReader types;
    private final Words words;
    private final FormParts parts;

    RequestReader(Source source, TypeReader types, Words words) {
        this.source = source;
        this.types = types;
        this.words = words;
        this.parts = new FormParts(source);
    }

    /** {@return the bodies, the best first} */
    List<Body> of(Call call) {
        ObjectNode body = source.follow(call.node().get("requestBody"));
        if (body == null || !(body.get("content") instanceof ObjectNode content)) {
            return List.of();
        }
        List<Body> bodies = new ArrayList<>();
        List<ObjectNode> kept = new ArrayList<>();
        for (String mediaType : MediaTypes.sorted(content)) {
            ObjectNode media = content.object(mediaType);
            if (media == null) {
                continue;
            }
            if (saysNothingNew(mediaType, media, kept, bodies)) {
                note(content, mediaType, bodies.get(0));
                continue;
            }
            Body read = read(call, body, media, mediaType);
            boolean hasFiles = read.content() == Content.MULTIPART && hasFile(read.type());
            if (!hasFiles && bodies.stream().anyMatch(other -> isSame(other, read))) {
                note(content, mediaType, bodies.get(0));
                continue;
            }
            bodies.add(read);
            kept.add(media);
        }
        return bodies;
    }

    /**
     * Whether it is another spelling of what can be sent already as a value with a type: JSON by another name, or bytes or
     * text, of XML say.
     */
    private boolean saysNothingNew(String mediaType, ObjectNode media, List<ObjectNode> kept, List<Body> bodies) {
        Content how = MediaTypes.sent(mediaType);
        for (int i = 0; i < kept.size(); i++) {
            Body other = bodies.get(i);
            boolean said = how == Content.JSON && other.content() == Content.JSON
                    ? MediaTypes.isRange(mediaType) || isWrittenAlike(media, kept.get(i))
                    : isPlain(how) && !isPlain(other.content()) && isSameSchema(media, kept.get(i));
            if (said) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWrittenAlike(ObjectNode one, ObjectNode other) {
        Node schema = one.get("schema");
        Node otherSchema = other.get("schema");
        return schema != null && otherSchema != null && JsonText.of(schema).equals(JsonText.of(otherSchema));
    }

    private boolean isSameSchema(ObjectNode one, ObjectNode other) {
        Node schema = source.follow(one.get("schema"));
        return schema != null && schema.equals(source.follow(other.get("schema")));
    }

    /** Whether the caller writes it, so that each media type is another thing. */
    private static boolean isPlain(Content content) {
        return content == Content.TEXT || content == Content.BYTES;
    }

    private static boolean isSame(Body one, Body other) {
        if (isPlain(one.content()) && isPlain(other.content())) {
            return MediaTypes.isSame(one.mediaType(), other.mediaType());
        }
        boolean typed = !one.type().equals(NOTHING) || one.content() == other.content();
        return typed && one.type().equals(other.type());
    }

    private boolean hasFile(TypeRef form) {
        TypeRef file = new TypeRef.Scalar(ScalarKind.FILE);
        return types.properties(form).values().stream()
                .anyMatch(type -> type.equals(file)
                        || (type instanceof TypeRef.ListOf list
                                && list.element().equals(file)));
    }

    private void note(ObjectNode content, String mediaType, Body instead) {
        source.diagnostics()
                .note(
                        "one-media-type",
                        content.keyLocation(mediaType),
                        "What can be sent as " + mediaType + " is sent as " + instead.mediaType(),
                        "Leave the other media type out with an overlay if this one is wanted.");
    }

    private Body read(Call call, ObjectNode body, ObjectNode media, String mediaType) {
        Content how = MediaTypes.sent(mediaType);
        String sent = !MediaTypes.isRange(mediaType)
                ? mediaType
                : how == Content.JSON
                        ? "application/json"
                        : how == Content.TEXT
                                ? "text/plain"
                                : how == Content.MULTIPART ? "multipart/form-data" : "application/octet-stream";
        String hint = source.words(call.node(), "x-codegen-request-body-name");
        if (hint.isEmpty()) {
            hint = source.words(body, "x-codegen-request-body-name");
        }
        boolean form = how == Content.FORM || how == Content.MULTIPART;
        TypeRef type = how == Content.JSON ? types.use(media.get("schema")).type() : form ? form(media, how) : NOTHING;
        Map<String, Part> exceptions =
                form ? parts.of(media, mediaType, types.properties(type)) : new LinkedHashMap<>();
        return new Body(
                sent,
                how,
                type,
                body.flag("required"),
                hint,
                MediaTypes.word(mediaType),
                exceptions,
                docs(body, mediaType, how));
    }

    private Docs docs(ObjectNode body, String mediaType, Content how) {
        Docs said = words.of(body);
        if (how != Content.BYTES || !MediaTypes.isRange(mediaType)) {
            return said;
        }
        String fact = "Of a media type `" + mediaType + "`, which the body says itself.";
        return new Docs(said.summary(), said.description(), List.of(fact), said.deprecated());
    }

    /** A form has properties, whatever its schema says. */
    private TypeRef form(ObjectNode media, Content how) {
        TypeRef type = types.use(media.get("schema")).type();
        boolean list = how == Content.MULTIPART && type instanceof TypeRef.ListOf;
        boolean object = type instanceof TypeRef.Named || type instanceof TypeRef.MapOf;
        return list || object ? type : TypeRef.FREE_FORM;
    }
}
