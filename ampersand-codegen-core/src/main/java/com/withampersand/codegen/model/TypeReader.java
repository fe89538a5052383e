package com.withampersand.codegen.model;

import com.withampersand.codegen.diagnostics.Nearest;
import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.UnionType.JsonKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hoists: makes a type of every schema that is used and needs one, and a reference to it of every use.
 *
 * <p>A type is read when the uses of it have been, not at the first one, so recursive types need no care.
 */
final class TypeReader {

    private record Pending(Place place, Shape shape, Kind kind) {}

    private final Source source;
    private final Flattener flattener;
    private final Classifier classifier;
    private final Words words;
    private final Origins origins;
    private final UnionReader unions;
    private final Matches matches;
    private final Map<Place, TypeDef> types = new TreeMap<>();
    private final Map<Place, Pending> known = new HashMap<>();
    private final Deque<Pending> queue = new ArrayDeque<>();
    private final Map<Place, Use> uses = new HashMap<>();
    /** Arrays, maps and aliases that the current use is inside of. */
    private final List<Place> inside = new ArrayList<>();

    private final Set<Place> aliases = new HashSet<>();

    private int broken;

    TypeReader(
            Source source, Flattener flattener, Classifier classifier, Words words, Origins origins, Set<Place> files) {
        this.source = source;
        this.flattener = flattener;
        this.classifier = classifier;
        this.words = words;
        this.origins = origins;
        files.forEach(file -> uses.put(file, new Use(new TypeRef.Scalar(ScalarKind.FILE), false, false)));
        this.matches = new Matches(classifier);
        this.unions = new UnionReader(source, words, matches, classifier, this);
    }

    /** {@return all types, by place} */
    List<TypeDef> types() {
        return List.copyOf(types.values());
    }

    /** Reads a schema that has a name, whether it is used or not. */
    void component(Node schema) {
        Place place = source.place(schema);
        Use use = use(schema);
        finish();
        if (!(use.type() instanceof TypeRef.Named named && named.place().equals(place)) && !types.containsKey(place)) {
            Docs docs = words.ofUse(schema, use);
            types.put(place, new AliasType(place, origin(place, schema), docs, use.type()));
        }
    }

    /** {@return the type of a schema where it is used} */
    Use use(@Nullable Node schema) {
        if (!(schema instanceof ObjectNode object)) {
            return Use.ANYTHING;
        }
        Place place = source.place(object);
        Use done = uses.get(place);
        if (done != null) {
            return done;
        }
        if (inside.contains(place)) {
            return cycle(object, place);
        }
        TypeRef mapped = source.mappings().at(place, classifier.of(object));
        if (mapped != null) {
            Shape shape = flattener.flatten(object);
            Use use = new Use(mapped, shape.nullable(), Secrets.isSecret(shape));
            uses.put(place, use);
            return use;
        }
        inside.add(place);
        int before = broken;
        Use use = read(object);
        inside.remove(inside.size() - 1);
        if (broken == before) {
            uses.put(place, use);
        }
        return use;
    }

    /** What a cycle amounts to depends on where it is entered, so nothing inside of one is remembered. */
    private Use cycle(ObjectNode schema, Place place) {
        broken++;
        List<Place> cycle = inside.subList(inside.indexOf(place), inside.size());
        boolean nothing = cycle.stream().allMatch(aliases::contains);
        if (nothing) {
            source.cycle(schema);
        } else {
            source.diagnostics()
                    .warning(
                            "recursive-alias",
                            schema.location(),
                            "The type consists of itself, without an object between, so what is inside is typed as any"
                                    + " value",
                            "Put an object with a property between, if the API has one.");
        }
        return Use.ANYTHING;
    }

    private Use read(ObjectNode schema) {
        ObjectNode target = flattener.alias(schema);
        if (target != null) {
            aliases.add(source.place(schema));
            if (Source.isReference(schema) && Keywords.shapes(schema)) {
                source.diagnostics()
                        .warning(
                                "ignored-sibling",
                                schema.location(),
                                "What stands beside a reference does not change the type in OpenAPI 3.0 and draft 7",
                                "Put the reference into an `allOf` and the rest beside it.");
            }
            Use use = use(target);
            return new Use(use.type(), use.nullable() || flattener.addsNull(schema), use.secret() || isSecret(schema));
        }
        if (Source.isReference(schema) && !source.siblingsCount(schema)) {
            return Use.ANYTHING;
        }
        Shape shape = flattener.flatten(schema);
        return use(shape, classifier.of(shape));
    }

    /** {@return the types of the properties of an object, empty if the type is none} */
    Map<String, TypeRef> properties(TypeRef type) {
        finish();
        Map<String, TypeRef> properties = new LinkedHashMap<>();
        if (type instanceof TypeRef.Named named && types.get(named.place()) instanceof ObjectType object) {
            object.properties().forEach(property -> properties.put(property.name(), property.type()));
        }
        return properties;
    }

    /** {@return the type of a flattened schema} */
    Use use(Shape shape, Kind kind) {
        boolean secret = Secrets.isSecret(shape);
        boolean nullable = shape.nullable();
        if (kind instanceof Kind.Same same) {
            Use use = use(same.member());
            return new Use(use.type(), nullable || use.nullable(), secret || use.secret());
        }
        if (kind instanceof Kind.Sequence sequence) {
            Use items = use(sequence.items());
            return new Use(new TypeRef.ListOf(items.type(), items.nullable()), nullable, secret || items.secret());
        }
        if (kind instanceof Kind.Dictionary dictionary) {
            Use values = use(dictionary.values());
            return new Use(new TypeRef.MapOf(values.type(), values.nullable()), nullable, secret || values.secret());
        }
        if (kind instanceof Kind.Plain plain) {
            return new Use(source.mappings().of(plain.kind(), Scalars.format(shape)), nullable, secret);
        }
        if (kind instanceof Kind.Whatever) {
            return new Use(new TypeRef.Anything(), true, secret);
        }
        boolean orNull = kind instanceof Kind.Choice choice
                && choice.options().stream().anyMatch(option -> option.shape().nullable() && !option.made());
        return new Use(define(shape.place(), shape, kind), nullable || orNull, secret);
    }

    /** {@return the type of a property, of whose declarations the later narrow the earlier} */
    Use property(List<Node> declarations) {
        List<ObjectNode> typed = declarations.stream()
                .filter(node -> node instanceof ObjectNode object && Keywords.types(object))
                .map(ObjectNode.class::cast)
                .toList();
        if (typed.size() < 2) {
            return use(typed.isEmpty() ? declarations.get(declarations.size() - 1) : typed.get(0));
        }
        ObjectNode last = typed.get(typed.size() - 1);
        Kind kind = classifier.of(last);
        ObjectNode before = typed.get(typed.size() - 2);
        boolean object = kind instanceof Kind.Dictionary dictionary && dictionary.values() == null;
        if (kind instanceof Kind.Whatever
                || (object && matches.kinds(classifier.of(before)).contains(JsonKind.OBJECT))) {
            // `type: object` alone is wider than an inherited object, and cannot be meant to take that back.
            return property(List.copyOf(typed.subList(0, typed.size() - 1)));
        }
        boolean objects = typed.stream().allMatch(node -> classifier.of(node) instanceof Kind.Fields);
        if (objects && flattener.alias(last) == null) {
            Shape merged = flattener.merge(source.place(last), last, null, typed);
            return use(merged, new Kind.Fields());
        }
        narrows(before, last);
        return use(last);
    }

    private void narrows(ObjectNode before, ObjectNode after) {
        Set<JsonKind> common = new HashSet<>(matches.kinds(classifier.of(before)));
        Set<JsonKind> kinds = matches.kinds(classifier.of(after));
        boolean numbers = common.contains(JsonKind.NUMBER) && kinds.contains(JsonKind.INTEGER);
        common.retainAll(kinds);
        if (common.isEmpty() && !numbers) {
            source.diagnostics()
                    .warning(
                            "contradictory-property",
                            after.location(),
                            "The property is inherited with another type, so no value fits both",
                            "Give both the same type; this one is taken.",
                            before.location());
        }
    }

    /** {@return a reference to a type that will be read} */
    TypeRef define(Place place, Shape shape, Kind kind) {
        if (!known.containsKey(place)) {
            Pending pending = new Pending(place, shape, kind);
            known.put(place, pending);
            queue.add(pending);
        }
        return new TypeRef.Named(place);
    }

    /** Reads what has been referred to so far and all that comes of it. */
    void finish() {
        while (!queue.isEmpty()) {
            Pending next = queue.remove();
            types.put(next.place(), read(next));
        }
    }

    private TypeDef read(Pending pending) {
        Place place = pending.place();
        Origin origin = origin(place, pending.shape().node());
        Docs docs = words.ofType(pending.shape(), pending.kind());
        if (pending.kind() instanceof Kind.Known known) {
            return new EnumType(place, origin, docs, known.base(), known.values());
        }
        if (pending.kind() instanceof Kind.Choice choice) {
            return unions.read(place, origin, docs, pending.shape(), choice);
        }
        requireDeclared(pending.shape());
        List<Property> properties = new ArrayList<>();
        pending.shape()
                .properties()
                .forEach((name, declarations) -> properties.add(property(pending, name, declarations)));
        return new ObjectType(place, origin, docs, properties);
    }

    private void requireDeclared(Shape shape) {
        List<String> missing = shape.required().stream()
                .filter(name -> !shape.properties().containsKey(name))
                .toList();
        if (!missing.isEmpty() && shape.node().has("required")) {
            source.diagnostics()
                    .warning(
                            "required-without-property",
                            shape.node().keyLocation("required"),
                            "What is required is no property of the schema: " + String.join(", ", missing),
                            shape.properties().isEmpty()
                                    ? "Declare it under `properties`."
                                    : Nearest.remedy(
                                            missing.get(0), shape.properties().keySet()));
        }
    }

    private Property property(Pending owner, String name, List<Node> declarations) {
        Use read = property(declarations);
        Use use = source.secret().has(owner.place(), name) ? new Use(read.type(), read.nullable(), true) : read;
        Docs docs = Docs.NONE;
        for (Node declaration : declarations) {
            docs = Words.orElse(words.ofUse(declaration, use), docs);
        }
        boolean secret = use.secret() || declarations.stream().anyMatch(TypeReader::isSecret);
        boolean nullable = use.nullable() || use.type() instanceof TypeRef.Anything;
        return new Property(name, use.type(), owner.shape().required().contains(name), nullable, secret, docs);
    }

    private static boolean isSecret(Node schema) {
        return schema instanceof ObjectNode object && Secrets.isSecret(object);
    }

    private Origin origin(Place place, Node node) {
        Document document = source.document(node);
        return origins.of(place, document);
    }
}
