package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Shape.Alternatives;
import com.withampersand.codegen.model.UnionType.JsonKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what a {@code oneOf}, an {@code anyOf} or a list of types amounts to: a union, or less. */
final class Choices {

    private static final int ALL_TYPES = 5;

    private final Source source;
    private final Flattener flattener;
    private final Classifier classifier;

    Choices(Source source, Flattener flattener, Classifier classifier) {
        this.source = source;
        this.flattener = flattener;
        this.classifier = classifier;
    }

    /** {@return what a schema amounts to that may be of several types} */
    Kind ofTypes(Shape shape) {
        if (shape.types().size() >= ALL_TYPES) {
            return new Kind.Whatever();
        }
        List<Kind.Option> options = new ArrayList<>();
        for (String type : shape.types()) {
            Place place = shape.place().child("type").child(type);
            Shape only = shape.only(type, place);
            options.add(new Kind.Option(shape.node(), place, only, classifier.ofType(only, type), true));
        }
        return new Kind.Choice(options);
    }

    /** {@return what a schema with alternatives amounts to} */
    Kind of(Shape shape) {
        Alternatives alternatives = shape.alternatives().get(0);
        if (shape.alternatives().size() > 1) {
            Alternatives other = shape.alternatives().get(1);
            source.diagnostics()
                    .warning(
                            "several-unions",
                            Source.location(other.holder(), other.keyword()),
                            "The schema is of two unions at once, of which only the first gives it its type",
                            "Merge them into one `oneOf`.",
                            Source.location(alternatives.holder(), alternatives.keyword()));
        }
        List<Kind.Option> options = new ArrayList<>();
        Set<Place> seen = new LinkedHashSet<>();
        for (Node member : alternatives.members()) {
            add(options, seen, shape, alternatives, member);
        }
        if (options.stream().anyMatch(option -> option.kind() instanceof Kind.Whatever)) {
            return shape.properties().isEmpty() ? new Kind.Whatever() : new Kind.Fields();
        }
        List<Kind.Option> merged = mergeScalars(options);
        if (merged.size() > 1) {
            return new Kind.Choice(merged);
        }
        if (merged.isEmpty()) {
            return new Kind.Whatever();
        }
        Kind.Option only = merged.get(0);
        boolean named = flattener.alias(only.member()) != null;
        return only.made() || !named ? only.kind() : new Kind.Same(only.member());
    }

    /** {@return the union that a base is, of those that inherit from it and, if a value means that, of itself} */
    Kind ofSubtypes(Shape base, List<ObjectNode> subtypes) {
        List<Kind.Option> options = new ArrayList<>();
        for (ObjectNode subtype : subtypes) {
            Shape shape = flattener.flatten(subtype);
            options.add(new Kind.Option(subtype, shape.place(), shape, classifier.of(subtype), false));
        }
        ObjectNode discriminator = Tags.discriminator(base);
        if (discriminator != null
                && !classifier.tags().ofBase(base, discriminator, options).isEmpty()) {
            Place place = Subtypes.alone(base.place());
            options.add(new Kind.Option(base.node(), place, base.at(place), new Kind.Fields(), true));
        }
        return new Kind.Choice(options);
    }

    private void add(List<Kind.Option> options, Set<Place> seen, Shape union, Alternatives alternatives, Node member) {
        ObjectNode end = classifier.end(member);
        if (end == null || !(member instanceof ObjectNode holder)) {
            // A dangling reference has been complained of; `true` as a member allows anything.
            options.add(new Kind.Option(alternatives.holder(), union.place(), union, new Kind.Whatever(), false));
            return;
        }
        Shape shape = flattener.flatten(end);
        if (shape.place().equals(union.place()) || !seen.add(shape.place())) {
            return;
        }
        Kind kind = classifier.of(shape);
        if (kind instanceof Kind.Same same) {
            add(options, seen, union, alternatives, same.member());
        } else if (kind instanceof Kind.Choice nested
                && end == member
                && shape.properties().isEmpty()) {
            nested.options().forEach(option -> {
                if (option.made() || seen.add(option.shape().place())) {
                    options.add(option);
                }
            });
        } else if (kind instanceof Kind.Fields && adds(union, shape)) {
            options.add(extended(union, alternatives, holder, shape));
        } else {
            options.add(new Kind.Option(holder, shape.place(), shape, kind, false));
        }
    }

    /** Whether the union says anything of its variants that the variant does not know. */
    private static boolean adds(Shape union, Shape variant) {
        return !variant.properties().keySet().containsAll(union.properties().keySet())
                || !variant.required().containsAll(union.required());
    }

    private Kind.Option extended(Shape union, Alternatives alternatives, ObjectNode member, Shape shape) {
        if (!alternatives.own()) {
            source.diagnostics()
                    .warning(
                            "union-with-properties",
                            union.node().location(),
                            "Properties are added to a union that is described elsewhere, and come untyped in its"
                                    + " variants",
                            "Add the properties to the variants, or repeat the `oneOf` here.",
                            member.location());
            return new Kind.Option(member, shape.place(), shape, new Kind.Fields(), false);
        }
        Place place = source.place(member);
        return new Kind.Option(
                member, place, flattener.merge(place, member, union, List.of(member)), new Kind.Fields(), true);
    }

    /** No document tells a date from another string: of all members of one JSON kind comes one. */
    private List<Kind.Option> mergeScalars(List<Kind.Option> options) {
        Map<Object, List<Kind.Option>> groups = new LinkedHashMap<>();
        for (Kind.Option option : options) {
            JsonKind json = scalar(option.kind());
            groups.computeIfAbsent(json == null ? option : json, key -> new ArrayList<>())
                    .add(option);
        }
        List<Kind.Option> numbers = groups.get(JsonKind.NUMBER);
        List<Kind.Option> integers = groups.get(JsonKind.INTEGER);
        if (numbers != null && integers != null) {
            numbers.addAll(integers);
            groups.remove(JsonKind.INTEGER);
        }
        return groups.values().stream().map(this::merge).toList();
    }

    private Kind.Option merge(List<Kind.Option> group) {
        Kind.Option first = group.get(0);
        if (group.size() == 1) {
            return first;
        }
        List<Kind.Option> enums = group.stream()
                .filter(option -> option.kind() instanceof Kind.Known)
                .toList();
        boolean open = group.stream()
                .allMatch(option -> option.kind() instanceof Kind.Known
                        || (option.kind() instanceof Kind.Plain plain && plain.kind() == ScalarKind.STRING));
        Set<ScalarKind> bases = new LinkedHashSet<>();
        group.forEach(option -> bases.add(base(option.kind())));
        if (!enums.isEmpty() && open && bases.size() == 1) {
            int count = enums.stream()
                    .mapToInt(option -> ((Kind.Known) option.kind()).values().size())
                    .sum();
            if (count > EnumValues.MAX_VALUES) {
                return made(first, new Kind.Plain(common(bases)));
            }
            if (enums.size() == 1) {
                return enums.get(0);
            }
            return made(first, known(enums, enums.size() == group.size()));
        }
        return made(first, new Kind.Plain(common(bases)));
    }

    private static Kind known(List<Kind.Option> enums, boolean closed) {
        Map<String, EnumType.Value> values = new LinkedHashMap<>();
        for (Kind.Option option : enums) {
            ((Kind.Known) option.kind()).values().forEach(value -> values.putIfAbsent(value.text(), value));
        }
        return new Kind.Known(base(enums.get(0).kind()), List.copyOf(values.values()), closed);
    }

    private Kind.Option made(Kind.Option first, Kind kind) {
        return new Kind.Option(first.member(), source.place(first.member()), first.shape(), kind, true);
    }

    private static ScalarKind common(Set<ScalarKind> kinds) {
        if (kinds.size() == 1) {
            return kinds.iterator().next();
        }
        return switch (Scalars.json(kinds.iterator().next())) {
            case STRING -> ScalarKind.STRING;
            case INTEGER, NUMBER ->
                kinds.contains(ScalarKind.DECIMAL)
                        ? ScalarKind.DECIMAL
                        : kinds.contains(ScalarKind.FLOAT64) ? ScalarKind.FLOAT64 : ScalarKind.INT64;
            default -> ScalarKind.BOOLEAN;
        };
    }

    private static ScalarKind base(Kind kind) {
        return kind instanceof Kind.Known known ? known.base() : ((Kind.Plain) kind).kind();
    }

    private static @Nullable JsonKind scalar(Kind kind) {
        return kind instanceof Kind.Known || kind instanceof Kind.Plain ? Scalars.json(base(kind)) : null;
    }
}
