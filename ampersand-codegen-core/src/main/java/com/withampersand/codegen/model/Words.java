package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads documentation. */
final class Words {

    private static final String ALONE =
            "A `%s` that is none of the other variants, with the properties that all of them have.";

    private final Source source;
    private final Flattener flattener;
    private final Map<Place, Docs> around = new HashMap<>();

    Words(Source source, Flattener flattener) {
        this.source = source;
        this.flattener = flattener;
    }

    /** {@return what an operation, a parameter, a response or any other thing that is no schema says of itself} */
    Docs of(ObjectNode node) {
        return docs(
                source.words(node, "summary"), source.words(node, "description"), List.of(), node.flag("deprecated"));
    }

    /** Notes what is said around a schema, for the type that it describes. */
    void around(ObjectNode schema, Docs docs) {
        around.put(source.place(schema), docs);
    }

    /** {@return what is said of a type} */
    Docs ofType(Shape shape, Kind kind) {
        if (shape.place().equals(Subtypes.alone(source.place(shape.node())))) {
            String name = Pointers.last(source.place(shape.node()).pointer());
            return docs("", ALONE.formatted(name), List.of(), flag(shape, "deprecated"));
        }
        List<String> facts = new ArrayList<>(shape.presence());
        if (kind instanceof Kind.Known) {
            facts.addAll(Facts.of(shape.keywords(), shape.keywords().containsKey("writeOnly"), true));
        } else {
            Node rule = shape.get("x-one-of");
            facts.addAll(rule == null ? List.of() : Presence.rules(rule));
        }
        Docs own = docs(said(shape, "summary"), said(shape, "description"), facts, flag(shape, "deprecated"));
        return orElse(own, around.getOrDefault(shape.place(), Docs.NONE));
    }

    /**
     * {@return what is said of the use of a type: of a property, a parameter or a variant}
     *
     * @param schema the schema where it is used
     * @param use the type
     */
    Docs ofUse(Node schema, Use use) {
        return ofUse(schema, use, 0);
    }

    private Docs ofUse(Node schema, Use use, int steps) {
        if (!(schema instanceof ObjectNode object) || steps > Classifier.MAX_ALIASES) {
            return Docs.NONE;
        }
        ObjectNode target = flattener.alias(object);
        boolean named = use.type() instanceof TypeRef.Named;
        if (target == null) {
            if (Source.isReference(object) && !source.siblingsCount(object)) {
                return own(object, use.secret(), named);
            }
            Shape shape = flattener.flatten(object);
            List<String> facts = new ArrayList<>(Facts.of(shape.keywords(), use.secret(), named));
            return docs(said(shape, "summary"), said(shape, "description"), facts, flag(shape, "deprecated"));
        }
        Docs own = own(object, use.secret(), named);
        return named ? own : orElse(own, ofUse(target, use, steps + 1));
    }

    /** What stands beside a reference, or beside an allOf that holds nothing else. */
    private Docs own(ObjectNode object, boolean secret, boolean named) {
        Map<String, Node> said = Facts.members(object);
        String summary = source.words(object, "summary");
        String description = source.words(object, "description");
        boolean deprecated = object.flag("deprecated");
        List<String> facts = new ArrayList<>(Facts.of(said, secret, named));
        for (ObjectNode member : object.objects("allOf")) {
            if (!Source.isReference(member)) {
                Docs more = own(member, secret, named);
                description = description.isEmpty() ? more.description() : description;
                facts.addAll(more.facts());
                deprecated |= more.deprecated();
            }
        }
        return docs(summary, description, facts, deprecated);
    }

    /** The words of the one, or else of the other; of facts of one kind, such as the default, those of the one. */
    static Docs orElse(Docs one, Docs other) {
        List<String> facts = new ArrayList<>(one.facts());
        other.facts().stream()
                .filter(fact ->
                        one.facts().stream().noneMatch(known -> subject(known).equals(subject(fact))))
                .forEach(facts::add);
        boolean silent = one.summary().isEmpty() && one.description().isEmpty();
        return docs(
                silent ? other.summary() : one.summary(),
                silent ? other.description() : one.description(),
                facts,
                one.deprecated() || other.deprecated());
    }

    private static String subject(String fact) {
        int colon = fact.indexOf(": ");
        return colon < 0 ? fact : fact.substring(0, colon);
    }

    private String said(Shape shape, String keyword) {
        if (shape.get(keyword) instanceof ScalarNode scalar) {
            return scalar.isNull() ? "" : scalar.text().strip();
        }
        return source.words(shape.node(), keyword);
    }

    private static boolean flag(Shape shape, String keyword) {
        return shape.get(keyword) instanceof ScalarNode scalar && scalar.isTrue();
    }

    private static Docs docs(String summary, String description, List<String> facts, boolean deprecated) {
        return summary.isEmpty() && description.isEmpty() && facts.isEmpty() && !deprecated
                ? Docs.NONE
                : new Docs(summary, description, facts, deprecated);
    }
}
