package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Comforts.Data;
import com.withampersand.codegen.model.Comforts.Results;
import com.withampersand.codegen.model.Comforts.Webhooks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-webhooks}, which stands on the schema of everything that is received, as in
 * {@code x-webhooks: {results: {list: items, link: info.url}, data: {type: kind, property: data}}}.
 */
final class WebhooksReader {

    private static final String REMEDY = "Write it on a schema, as x-webhooks: {results: {list: items,"
            + " link: info.url}, data: {type: kind, property: data}}, or {} if there is nothing to say.";

    private final Source source;
    private final TypeGraph types;

    WebhooksReader(Source source, TypeGraph types) {
        this.source = source;
        this.types = types;
    }

    /** {@return what the components say, null if that is nothing} */
    @Nullable
    Webhooks read(List<Node> components) {
        Webhooks webhooks = null;
        for (Node component : components) {
            Extension said = component instanceof ObjectNode schema
                    ? Extension.of(source, schema, "x-webhooks", List.of("results", "data"), REMEDY)
                    : null;
            TypeDef event = said == null ? null : types.def(source.place(component));
            if (said != null && webhooks != null) {
                said.error("", "Another schema says that it is what webhooks bring");
            } else if (said != null && !(event instanceof UnionType) && !(event instanceof ObjectType)) {
                said.error("", "What webhooks bring is an object or a union of objects");
            } else if (said != null && event != null) {
                webhooks = new Webhooks(event.place(), results(said, event), data(said, event));
            }
        }
        return webhooks;
    }

    private List<Results> results(Extension webhooks, TypeDef event) {
        Extension said = webhooks.inner("results", List.of("list", "link"));
        if (said == null) {
            return List.of();
        }
        String list = said.text("list");
        List<String> link = List.of(said.text("link").split("\\.", -1));
        List<Results> results = new ArrayList<>();
        for (TypeDef part : parts(event)) {
            if (part instanceof ObjectType message
                    && types.walk(message, List.of(list)) instanceof TypeRef.ListOf items
                    && !items.nullable()
                    && types.walk(message, link) instanceof TypeRef.Scalar text
                    && (text.kind() == ScalarKind.STRING || text.kind() == ScalarKind.URI)) {
                results.add(new Results(message.place(), list, link, items.element()));
            }
        }
        if (results.isEmpty()) {
            said.error("list", "No message has both the list and the link");
        }
        return results;
    }

    private @Nullable Data data(Extension webhooks, TypeDef event) {
        Extension said = webhooks.inner("data", List.of("type", "property"));
        if (said == null) {
            return null;
        }
        String type = said.text("type");
        String property = said.text("property");
        for (TypeDef part : parts(event)) {
            if (part instanceof UnionType union && union.discriminator().equals(type)) {
                return new Data(union.place(), property);
            }
        }
        said.error("type", "No union is told apart by " + type);
        return null;
    }

    /** The type itself, and what it is a union of. */
    private Set<TypeDef> parts(TypeDef type) {
        Set<TypeDef> parts = new LinkedHashSet<>();
        collect(type, parts);
        return parts;
    }

    private void collect(@Nullable TypeDef type, Set<TypeDef> into) {
        if (type != null && into.add(type) && type instanceof UnionType union) {
            union.variants().forEach(variant -> collect(types.def(variant.type()), into));
        }
    }
}
