package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells schemas of events, with their fields (OpenAPI 3.2, 4.14.4), from schemas of what the data of events holds, which
 * many descriptions give in their place.
 */
final class EventSchema {

    private static final Set<String> FIELDS = Set.of("data", "event", "id", "retry");

    private EventSchema() {}

    /**
     * {@return the schema of the data, which is an object with these properties; null if it is itself that of the data}
     * @param schema the schema of an event
     * @param item whether it is an {@code itemSchema}: others that only have {@code data} and {@code id} are no events
     */
    static @Nullable ObjectNode data(ObjectNode schema, boolean item) {
        ObjectNode properties = schema.object("properties");
        if (properties == null || !FIELDS.containsAll(properties.names())) {
            return null;
        }
        return item || properties.has("event") || properties.has("retry") ? properties.object("data") : null;
    }

    /** {@return the schema of the JSON in data that is text, null if none is known} */
    static @Nullable Node json(ObjectNode data) {
        return data.get("contentSchema");
    }

    /** {@return the data of each event that a schema is a choice of; none if it is no such choice} */
    static List<ObjectNode> choices(ObjectNode schema, Source source, boolean item) {
        List<ObjectNode> choices = new ArrayList<>(schema.objects("oneOf"));
        choices.addAll(schema.objects("anyOf"));
        List<ObjectNode> data = new ArrayList<>();
        boolean events = item;
        for (ObjectNode choice : choices) {
            ObjectNode event = source.follow(choice);
            ObjectNode its = event == null ? null : source.follow(data(event, true));
            if (event == null || its == null) {
                return List.of();
            }
            events |= data(event, false) != null || end(its) != null;
            data.add(its);
        }
        return events ? data : List.of();
    }

    /** {@return the only text that data can be, as at the end of a stream; null if it is not that} */
    static @Nullable String end(ObjectNode data) {
        List<String> values = data.texts("enum");
        return values.size() == 1 ? values.get(0) : data.text("const");
    }
}
