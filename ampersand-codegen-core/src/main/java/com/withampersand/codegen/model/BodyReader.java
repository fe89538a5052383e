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

    private final Source source;
    private final TypeReader types;
    private final RequestReader requests;
    private final ResultReader results;

    BodyReader(Source source, TypeReader types, Words words, Decided decided) {
        this.source = source;
        this.types = types;
        this.requests = new RequestReader(source, types, words);
        this.results = new ResultReader(source, types, words, decided);
    }

    /** {@return what the operation can send, the best first; empty if nothing} */
    List<Body> requests(Call call) {
        return requests.of(call);
    }

    /** {@return what comes back on success, and what comes back instead if it is asked for} */
    List<Result> results(Call call) {
        return results.of(call);
    }

    /** {@return the types of error bodies by status} */
    Map<String, TypeRef> errors(Call call) {
        ObjectNode responses = call.node().object("responses");
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
                errors.put(status, types.use(schema(content, mediaType)).type());
            }
        }
        return Collections.unmodifiableMap(errors);
    }

    private static @Nullable Node schema(ObjectNode content, String mediaType) {
        ObjectNode media = content.object(mediaType);
        return media == null ? null : media.get("schema");
    }
}
