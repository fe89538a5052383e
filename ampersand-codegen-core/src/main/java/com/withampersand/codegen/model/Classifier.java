package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a flattened schema amounts to. */
final class Classifier {

    /** How many names a type may have before they are taken for a cycle, which is complained of elsewhere. */
    static final int MAX_ALIASES = 100;

    private static final Set<String> OF_STRINGS = Set.of("pattern", "minLength", "maxLength", "contentEncoding");
    private static final Set<String> OF_OBJECTS = Set.of("additionalProperties", "patternProperties", "propertyNames");
    private static final Set<String> OF_ARRAYS = Set.of("items", "prefixItems", "minItems", "maxItems", "contains");
    private static final Kind ANY = new Kind.Whatever();

    private final Source source;
    private final Flattener flattener;
    private final Subtypes subtypes;
    private final EnumValues enums;
    private final Tags tags;
    private final Choices choices;
    private final Map<Place, Kind> kinds = new HashMap<>();

    Classifier(Source source, Flattener flattener, Subtypes subtypes) {
        this.source = source;
        this.flattener = flattener;
        this.subtypes = subtypes;
        this.enums = new EnumValues(source);
        this.tags = new Tags(source, flattener, subtypes, this);
        this.choices = new Choices(source, flattener, this);
    }

    /** {@return what says which values of a discriminator mean which variant} */
    Tags tags() {
        return tags;
    }

    /** {@return what a schema amounts to, its aliases followed} */
    Kind of(Node schema) {
        ObjectNode end = end(schema);
        if (end == null) {
            return ANY;
        }
        Kind kind = of(flattener.flatten(end));
        return kind instanceof Kind.Same same ? of(same.member()) : kind;
    }

    /** {@return the schema that a schema is another name for in the end, null if it is none} */
    @Nullable
    ObjectNode end(Node schema) {
        ObjectNode at = schema instanceof ObjectNode object ? object : null;
        for (int steps = 0; at != null && steps < MAX_ALIASES; steps++) {
            ObjectNode next = flattener.alias(at);
            if (next == null) {
                return Source.isReference(at) && !Keywords.shapes(at) ? null : at;
            }
            at = next;
        }
        return null;
    }

    /** {@return what a flattened schema amounts to} */
    Kind of(Shape shape) {
        Kind known = kinds.get(shape.place());
        if (known == null) {
            // A union that is a member of itself adds nothing to itself, and must not be asked without end.
            kinds.put(shape.place(), ANY);
            known = classified(shape);
            kinds.put(shape.place(), known);
        }
        return known;
    }

    private Kind classified(Shape shape) {
        List<ObjectNode> heirs = subtypes.of(shape.place());
        if (!heirs.isEmpty()) {
            return choices.ofSubtypes(shape, heirs);
        }
        Kind kind = classify(shape);
        // A subtype may have nothing to tell but its discriminator, and is an object all the same.
        boolean untold = kind instanceof Kind.Whatever || kind.equals(new Kind.Dictionary(null));
        return untold && subtypes.contains(shape.node()) ? new Kind.Fields() : kind;
    }

    private Kind classify(Shape shape) {
        Kind listed = enums.read(shape);
        if (listed != null) {
            return listed;
        }
        if (!shape.alternatives().isEmpty()) {
            return choices.of(shape);
        }
        List<String> types = shape.types();
        if (types.size() > 1) {
            return choices.ofTypes(shape);
        }
        return ofType(shape, types.isEmpty() ? implied(shape) : types.get(0));
    }

    /** {@return what the schema amounts to if it is of one type; the empty type is unknown} */
    Kind ofType(Shape shape, String type) {
        return switch (type) {
            case "object" -> object(shape);
            case "array" -> new Kind.Sequence(shape.has("prefixItems") ? null : items(shape.get("items")));
            default -> {
                ScalarKind scalar = Scalars.of(type, shape);
                yield scalar == null ? ANY : new Kind.Plain(scalar);
            }
        };
    }

    private static @Nullable Node items(@Nullable Node items) {
        return items instanceof ObjectNode ? items : null;
    }

    private void notes(Shape shape, @Nullable Node values) {
        if (values instanceof ObjectNode schema && !schema.isEmpty()) {
            source.diagnostics()
                    .note(
                            "typed-additional-properties",
                            schema.location(),
                            "Properties beside the declared ones are kept, but untyped",
                            "Declare those that are known, or put the others into a property of their own.");
        }
        if (shape.node().has("discriminator") && shape.alternatives().isEmpty()) {
            source.diagnostics()
                    .warning(
                            "discriminator-without-union",
                            shape.node().keyLocation("discriminator"),
                            "Nothing says which types the discriminator tells apart, so values are read as this type"
                                    + " and keep the rest untyped",
                            "Let the types inherit from this one by `allOf`, or list them in a `oneOf`.");
        }
    }

    private Kind object(Shape shape) {
        Node additional = shape.get("additionalProperties");
        Node values = additional == null ? shape.get("unevaluatedProperties") : additional;
        if (!shape.properties().isEmpty()) {
            notes(shape, values);
            return new Kind.Fields();
        }
        if (values instanceof ObjectNode schema && !schema.isEmpty()) {
            return new Kind.Dictionary(schema);
        }
        if (shape.get("patternProperties") instanceof ObjectNode patterns
                && patterns.entries().size() == 1) {
            return new Kind.Dictionary(patterns.entries().get(0).getValue());
        }
        boolean closed = values instanceof ScalarNode scalar && !scalar.isTrue();
        boolean declared = shape.node().get("properties") instanceof ObjectNode;
        return closed || declared || !shape.required().isEmpty() ? new Kind.Fields() : new Kind.Dictionary(null);
    }

    private static String implied(Shape shape) {
        if (!shape.properties().isEmpty()
                || !shape.required().isEmpty()
                || shape.node().get("properties") instanceof ObjectNode
                || shape.keywords().keySet().stream().anyMatch(OF_OBJECTS::contains)) {
            return "object";
        }
        if (shape.keywords().keySet().stream().anyMatch(OF_ARRAYS::contains)) {
            return "array";
        }
        boolean text = shape.keywords().keySet().stream().anyMatch(OF_STRINGS::contains);
        return text || Scalars.of("string", shape) != ScalarKind.STRING ? "string" : "";
    }
}
