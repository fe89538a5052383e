package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Operation.Body;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Result;
import java.util.ArrayList;
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
    private final StreamReader streams;
    private final AnswerTypes answers;

    BodyReader(Source source, TypeReader types, Words words) {
        this.source = source;
        this.types = types;
        this.words = words;
        this.requests = new RequestReader(source, types, words);
        this.examples = new ExampleReader(source);
        this.streams = new StreamReader(source, types);
        this.answers = new AnswerTypes(source, types);
    }

    /** {@return what the operation can send, the best first; empty if nothing} */
    List<Body> requests(Call call) {
        return requests.of(call);
    }

    /** {@return what comes back on success, and what comes back instead if it is asked for} */
    List<Result> results(Call call) {
        ObjectNode responses = responses(call);
        String status = responses == null ? "" : Statuses.success(responses, source);
        ObjectNode response = responses == null ? null : source.follow(responses.get(status));
        if (responses == null || response == null) {
            return List.of(Result.of(Content.NONE, NOTHING, false, Docs.NONE));
        }
        List<Result> results = results(status, response);
        others(responses, status, results);
        return results;
    }

    private List<Result> results(String status, ObjectNode response) {
        ObjectNode content = response.object("content");
        Docs docs = words.of(response);
        List<Result> results = new ArrayList<>();
        if (content != null) {
            List<String> mediaTypes = answers.of(content);
            for (String mediaType : mediaTypes) {
                results.add(whole(status, content, mediaType, mediaTypes.size() == 1, docs));
            }
            String stream = answers.stream(content);
            if (stream != null) {
                results.add(streams.read(content, stream, docs));
            }
        }
        if (results.isEmpty()) {
            results.add(new Result(Content.NONE, NOTHING, false, docs, Statuses.code(status, 204), "", "", ""));
        }
        return results;
    }

    private Result whole(String status, ObjectNode content, String mediaType, boolean alone, Docs docs) {
        Content how = MediaTypes.content(mediaType);
        boolean nullable =
                how == Content.JSON && types.use(schema(content, mediaType)).nullable();
        return new Result(
                how,
                type(content, mediaType, how),
                nullable,
                docs,
                Statuses.code(status, 200),
                examples.of(content.object(mediaType), how),
                MediaTypes.asked(mediaType, alone),
                "");
    }

    /** Of the successes the usual one is typed; a body of another type would be lost without a word. */
    private void others(ObjectNode responses, String usual, List<Result> results) {
        for (String status : Statuses.of(responses, '2')) {
            ObjectNode response = source.follow(responses.get(status));
            ObjectNode content = response == null ? null : response.object("content");
            if (status.equals(usual) || response == null || content == null || content.isEmpty()) {
                continue;
            }
            Result other = results(status, response).get(0);
            if (other.content() != Content.NONE
                    && results.stream()
                            .noneMatch(result -> result.content() == other.content()
                                    && result.type().equals(other.type()))) {
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
