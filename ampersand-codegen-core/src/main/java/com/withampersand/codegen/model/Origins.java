package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ArrayNode;
import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Origin.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what the name of a type is made of. That follows from its place alone: walking the pointer, rather than
 * remembering who came by first, is what makes names independent of order.
 */
final class Origins {

    private static final Set<String> INSIDE = Set.of(
            "properties",
            "patternProperties",
            "additionalProperties",
            "items",
            "prefixItems",
            "allOf",
            "oneOf",
            "anyOf",
            "type",
            "schema",
            "content");
    private static final String WEBHOOKS = "webhooks";
    private static final Set<String> DEFINITIONS = Set.of("$defs", "definitions");

    private final Source source;
    private final Flattener flattener;
    private final Classifier classifier;
    private final Map<Place, Place> operations;
    private final Set<Place> components;

    /**
     * Takes what the types need to be known.
     *
     * @param components the places of the schemas that have names of their own
     * @param operations the place of the operation that a node describes, of path items that of their first operation
     */
    Origins(
            Source source,
            Flattener flattener,
            Classifier classifier,
            Set<Place> components,
            Map<Place, Place> operations) {
        this.source = source;
        this.flattener = flattener;
        this.classifier = classifier;
        this.components = components;
        this.operations = operations;
    }

    /** Where a walk has come to: what a type there would be called, and the type that owns what is inside of it. */
    private record Step(Origin origin, Place owner) {}

    /**
     * {@return what the name of the type at a place is made of}
     * @param place the place of the type
     * @param document a document
     */
    Origin of(Place place, Document document) {
        List<String> tokens = Pointers.tokens(place.pointer());
        int anchor = anchor(place, tokens);
        Place at = new Place(place.document(), Pointers.prefix(tokens, anchor));
        Step step = new Step(start(at, tokens, anchor, document), at);
        Node node = Pointers.find(document.root(), tokens.subList(0, anchor));
        boolean inSchema = !(node instanceof ObjectNode object && isHolder(object, at, tokens, anchor));
        for (int i = anchor; i < tokens.size(); i++) {
            String token = tokens.get(i);
            Place next = at.child(token);
            Node child = node == null ? null : Pointers.step(node, token);
            if (!inSchema) {
                if (node instanceof ObjectNode holder) {
                    step = outside(step, token, holder, i > 0 ? tokens.get(i - 1) : "", tokens, i);
                }
                if (token.equals("schema") || token.equals("itemSchema")) {
                    inSchema = true;
                    step = new Step(step.origin(), next);
                }
            } else if (i + 1 < tokens.size() && node instanceof ObjectNode schema) {
                String argument = tokens.get(i + 1);
                Node inner = child == null ? null : Pointers.step(child, argument);
                Place innerPlace = next.child(argument);
                Step moved = named(step, schema, token, argument, innerPlace, inner);
                if (moved != null) {
                    step = moved;
                    at = innerPlace;
                    node = inner;
                    i++;
                    continue;
                }
                step = single(step, token, next);
            } else if (node instanceof ObjectNode) {
                step = single(step, token, next);
            }
            at = next;
            node = child;
        }
        return step.origin();
    }

    /** The step through a keyword that holds several schemas; null if the keyword is none of those. */
    private @Nullable Step named(
            Step step, ObjectNode schema, String keyword, String name, Place place, @Nullable Node inner) {
        return switch (keyword) {
            case "properties" ->
                isData(step, schema, name)
                        ? new Step(step.origin(), place)
                        : new Step(new Origin.Part(step.owner(), Role.PROPERTY, name), place);
            case "patternProperties" -> new Step(inside(step, Role.VALUE), place);
            case "prefixItems" -> new Step(inside(step, Role.ELEMENT), place);
            case "$defs", "definitions" -> new Step(new Origin.Component(name), place);
            case "allOf" -> step;
            case "oneOf", "anyOf" ->
                isTransparent(schema, keyword)
                        ? step
                        : new Step(new Origin.Part(step.owner(), Role.VARIANT, word(schema, keyword, inner)), place);
            case "type" -> new Step(new Origin.Part(step.owner(), Role.VARIANT, ""), place);
            default -> null;
        };
    }

    /** Whether it is what events of a stream hold: the event itself is no type, so it cannot own one. */
    private static boolean isData(Step step, ObjectNode schema, String property) {
        return step.origin() instanceof Origin.OfOperation of
                && of.role() == Role.STREAMED
                && property.equals("data")
                && EventSchema.data(schema, true) != null;
    }

    private Step single(Step step, String keyword, Place place) {
        return switch (keyword) {
            case "items", "contains" -> new Step(inside(step, Role.ELEMENT), place);
            case "contentSchema" -> new Step(step.origin(), place);
            case "discriminator" -> new Step(new Origin.Part(step.owner(), Role.VARIANT, "plain"), place);
            case "additionalProperties", "unevaluatedProperties" -> new Step(inside(step, Role.VALUE), place);
            default -> step;
        };
    }

    /** The role of elements and values: what they are elements of keeps its word. */
    private Origin inside(Step step, Role role) {
        Origin origin = step.origin();
        if (origin instanceof Origin.Part part) {
            return new Origin.Part(part.owner(), role, part.word());
        }
        if (origin instanceof Origin.OfOperation of) {
            String word = of.role() == Role.REQUEST ? "request" : of.word().isEmpty() ? "response" : of.word();
            return new Origin.OfOperation(of.operation(), role, word);
        }
        // What is not a component, such as the array of a shared parameter, is no type and cannot own one.
        return components.contains(step.owner()) ? new Origin.Part(step.owner(), role, "") : origin;
    }

    /** Whether the alternatives come to nothing of their own, as with a single member that may also be null. */
    private boolean isTransparent(ObjectNode schema, String keyword) {
        return schema.items(keyword).stream()
                        .filter(member -> !Keywords.isNull(member))
                        .count()
                <= 1;
    }

    /** What a variant is called: its title, or {@code with} what only it must have. */
    private String word(ObjectNode union, String keyword, @Nullable Node member) {
        if (!(member instanceof ObjectNode variant)) {
            return "";
        }
        ObjectNode end = classifier.end(variant);
        if (end != null && end != variant) {
            return Pointers.last(source.place(end).pointer());
        }
        String title = variant.text("title");
        if (title != null && !title.isBlank()) {
            return title.strip();
        }
        for (String name : flattener.flatten(variant).required()) {
            boolean shared = union.objects(keyword).stream()
                    .filter(other -> other != variant)
                    .map(classifier::end)
                    .anyMatch(other -> other != null
                            && flattener.flatten(other).properties().containsKey(name));
            if (!shared) {
                return "with " + name;
            }
        }
        return constant(variant);
    }

    /** The value of a property that has only one, such as the tag of the variant. */
    private String constant(ObjectNode variant) {
        for (List<Node> declarations : flattener.flatten(variant).properties().values()) {
            Kind kind = classifier.of(declarations.get(declarations.size() - 1));
            if (kind instanceof Kind.Known known
                    && known.closed()
                    && known.values().size() == 1) {
                return known.values().get(0).text();
            }
        }
        return "";
    }

    private Step outside(Step step, String token, ObjectNode holder, String before, List<String> tokens, int i) {
        if (!(step.origin() instanceof Origin.OfOperation of)) {
            return step;
        }
        Origin origin = step.origin();
        if (of.role() == Role.REQUEST && before.equals("content") && !token.equals(MediaTypes.best(holder))) {
            origin = new Origin.OfOperation(of.operation(), Role.REQUEST, MediaTypes.word(token));
        } else if (of.role() == Role.RESPONSE && before.equals("content") && MediaTypes.isStream(token)) {
            origin = new Origin.OfOperation(
                    of.operation(), Role.STREAMED, MediaTypes.isEvents(token) ? "event" : "line");
        } else if (of.role() == Role.RESPONSE && before.equals("content") && !token.equals(MediaTypes.best(holder))) {
            String word = (of.word() + " " + MediaTypes.answerWord(token)).strip();
            origin = new Origin.OfOperation(of.operation(), Role.RESPONSE, word);
        } else if (before.equals("callbacks")) {
            origin = new Origin.OfOperation(of.operation(), Role.CALLBACK, token);
        } else if (token.equals("requestBody") && of.role() != Role.CALLBACK) {
            origin = new Origin.OfOperation(of.operation(), Role.REQUEST, "");
        } else if (before.equals("responses")) {
            boolean usual = token.equals(Statuses.success(holder, source));
            origin = new Origin.OfOperation(of.operation(), Role.RESPONSE, usual ? "" : token);
        } else if (token.equals("parameters") && holder.get(token) instanceof ArrayNode list && i + 1 < tokens.size()) {
            Node parameter = Pointers.step(list, tokens.get(i + 1));
            String name = parameter instanceof ObjectNode object ? object.text("name") : null;
            origin = new Origin.OfOperation(of.operation(), Role.PARAMETER, name == null ? "" : name);
        }
        return new Step(origin, step.owner());
    }

    private Origin start(Place at, List<String> tokens, int anchor, Document document) {
        Place operation = operations.get(at);
        if (operation != null) {
            return new Origin.OfOperation(operation, Role.RESPONSE, "");
        }
        String name = anchor == 0 ? FileNames.root(document) : tokens.get(anchor - 1);
        boolean webhook = anchor == 2 && tokens.get(0).equals(WEBHOOKS);
        return new Origin.Component(webhook ? name + " payload" : name);
    }

    /** Whether a schema is still to come below: the anchor is an operation, a parameter, a response or a body. */
    private boolean isHolder(ObjectNode node, Place at, List<String> tokens, int anchor) {
        return operations.containsKey(at)
                || (anchor == 2 && tokens.get(0).equals(WEBHOOKS))
                || (anchor < tokens.size()
                        && Set.of("schema", "content").contains(tokens.get(anchor))
                        && !Keywords.types(node));
    }

    /** How many tokens lead to the thing that is called by its own name: an operation, or an entry of components. */
    private int anchor(Place place, List<String> tokens) {
        for (int i = tokens.size(); i >= 0; i--) {
            if (operations.containsKey(new Place(place.document(), Pointers.prefix(tokens, i)))) {
                return i;
            }
        }
        if (tokens.size() > 2 && tokens.get(0).equals("components")) {
            return 3;
        }
        if (tokens.size() > 2 && tokens.get(0).equals(WEBHOOKS)) {
            return 2;
        }
        if (tokens.size() > 1 && DEFINITIONS.contains(tokens.get(0))) {
            return 2;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (INSIDE.contains(tokens.get(i)) || DEFINITIONS.contains(tokens.get(i))) {
                return i;
            }
        }
        return tokens.size();
    }
}
