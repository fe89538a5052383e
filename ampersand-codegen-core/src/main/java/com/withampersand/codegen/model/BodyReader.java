package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Result;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what an operation sends and what comes back. */
final class BodyReader {

    private static final TypeRef NOTHING = new TypeRef.Anything();

    private final Source source;
    private final TypeReader types;
    private final Words words;
    private final RequestReader requests;
    private final ExampleReader examples;

    BodyReader(Source source, TypeReader types, Words words) {
        this.source = source;
        this.types = types;
        this.words = words;
        this.requests = new RequestReader(source, types, words);
        this.examples = new ExampleReader(source);
    }

    /** {@return what the operation can send, the best first; empty if nothing} */
    List<Body> requests(Call call) {
        return requests.of(call);
    }

    /** {@return what comes back on success} */
    Result result(Call call) {
        ObjectNode responses = responses(call);
        String status = responses == null ? "" : Statuses.success(responses, source);
        ObjectNode response = responses == null ? null : source.follow(responses.get(status));
        if (responses == null || response == null) {
            return Result.of(Content.NONE, NOTHING, false, Docs.NONE);
        }
        ObjectNode content = response.object("content");
        String mediaType = content == null ? null : MediaTypes.best(content);
        Docs docs = words.of(response);
        if (content == null || mediaType == null) {
            return new Result(Content.NONE, NOTHING, false, docs, Statuses.code(status, 204), "");
        }
        if (MediaTypes.isEvents(mediaType)) {
            source.diagnostics()
                    .warning(
                            "unsupported-stream",
                            content.keyLocation(mediaType),
                            "A stream of events is returned as text, when it has ended",
                            "Do not use it for streams that do not end.");
        }
        Content how = MediaTypes.content(mediaType);
        boolean nullable =
                how == Content.JSON && types.use(schema(content, mediaType)).nullable();
        Result result = new Result(
                how,
                type(content, mediaType, how),
                nullable,
                docs,
                Statuses.code(status, 200),
                examples.of(content.object(mediaType), how));
        others(responses, status, result);
        return result;
    }

    /** Of the successes the usual one is typed; a body of another type would be lost without a word. */
    private void others(ObjectNode responses, String usual, Result result) {
        for (String status : Statuses.of(responses, '2')) {
            ObjectNode response = source.follow(responses.get(status));
            ObjectNode content = response == null ? null : response.object("content");
            String mediaType = content == null ? null : MediaTypes.best(content);
            if (status.equals(usual) || content == null || mediaType == null) {
                continue;
            }
            Content how = MediaTypes.content(mediaType);
            if (how != result.content() || !type(content, mediaType, how).equals(result.type())) {
                source.diagnostics()
                        .warning(
                                "several-results",
                                Source.location(responses, status),
                                "Status " + status + " has a body of another type than status " + usual
                                        + ", and is read as that one",
                                "Describe one type with `oneOf` for both.",
                                Source.location(responses, usual));
            }
        }
    }

    /** {@return the types of error bodies by status} */
    Map<String, TypeRef> errors(Call call) {
        ObjectNode responses = responses(call);
        if (responses == null) {
            return Map.of();
        }
        Map<String, TypeRef> errors = new LinkedHashMap<>();
        String success = Statuses.success(responses, source);
        for (String status : Statuses.errors(responses)) {
            ObjectNode response = source.follow(responses.get(status));
            ObjectNode content = response == null ? null : response.object("content");
            String mediaType = content == null ? null : MediaTypes.best(content);
            if (!status.equals(success)
                    && content != null
                    && mediaType != null
                    && MediaTypes.content(mediaType) == Content.JSON
                    && schema(content, mediaType) != null) {
                errors.put(status, type(content, mediaType, Content.JSON));
            }
        }
        return Collections.unmodifiableMap(errors);
    }

    private static @Nullable ObjectNode responses(Call call) {
        return call.node().object("responses");
    }

    private TypeRef type(ObjectNode content, String mediaType, Content how) {
        return how == Content.JSON ? types.use(schema(content, mediaType)).type() : NOTHING;
    }

    private static @Nullable Node schema(ObjectNode content, String mediaType) {
        ObjectNode media = content.object(mediaType);
        return media == null ? null : media.get("schema");
    }
}
