package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Result;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads answers that are streams: typed by {@code itemSchema} (OpenAPI 3.2), or else by {@code schema}. */
final class StreamReader {

    private static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);

    private final Source source;
    private final TypeReader types;

    StreamReader(Source source, TypeReader types) {
        this.source = source;
        this.types = types;
    }

    Result read(ObjectNode content, String mediaType, Docs docs, String described) {
        ObjectNode media = content.object(mediaType);
        boolean item = media != null && media.has("itemSchema");
        Node schema = media == null ? null : media.get(item ? "itemSchema" : "schema");
        if (media == null || !MediaTypes.isEvents(mediaType)) {
            return Result.stream(Content.JSON_LINES, element(schema, item), docs, mediaType, "", described);
        }
        source.noteExtension(media, "x-stream-end");
        ObjectNode event = source.follow(schema);
        List<ObjectNode> choices = event == null ? List.of() : EventSchema.choices(event, source, item);
        List<ObjectNode> last = choices.size() == 1
                ? List.of()
                : choices.stream().filter(data -> EventSchema.end(data) != null).toList();
        String said = media.text("x-stream-end");
        String end = said != null ? said : last.size() == 1 ? EventSchema.end(last.get(0)) : null;
        List<ObjectNode> usual = new ArrayList<>(choices);
        usual.removeAll(last);
        TypeRef data = usual.size() == 1 ? data(usual.get(0)) : choices.isEmpty() ? data(schema, event, item) : STRING;
        if (!choices.isEmpty() && usual.size() != 1) {
            source.diagnostics()
                    .warning(
                            "event-choice",
                            content.keyLocation(mediaType),
                            "Events that each have data of their own are given with their data as text",
                            "Describe the data of all by the `contentSchema` of one property `data`, with `oneOf`.");
        }
        Content how = data.equals(STRING) ? Content.TEXT_EVENTS : Content.EVENTS;
        return Result.stream(how, data, docs, mediaType, end == null ? "" : end, described);
    }

    /** The type of the data of events; a string if it is read as it is. */
    private TypeRef data(@Nullable Node schema, @Nullable ObjectNode event, boolean item) {
        if (schema == null || event == null) {
            return STRING;
        }
        ObjectNode data = EventSchema.data(event, item);
        return data != null ? data(data) : element(schema, item);
    }

    private TypeRef data(ObjectNode data) {
        Node json = EventSchema.json(data);
        return types.use(json != null ? json : data).type();
    }

    /** What {@code schema} describes is all that comes, as an array; but many descriptions mean each element by it. */
    private TypeRef element(@Nullable Node schema, boolean item) {
        TypeRef type = types.use(schema).type();
        return !item && type instanceof TypeRef.ListOf list ? list.element() : type;
    }
}
