package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import com.withampersand.codegen.model.UnionType.JsonKind;
import com.withampersand.codegen.model.UnionType.Match;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the values of a type look like, as far as it tells the variants of a union apart. */
final class Matches {

    private final Classifier classifier;

    Matches(Classifier classifier) {
        this.classifier = classifier;
    }

    /** {@return what the values look like} */
    Match of(Shape shape, Kind kind) {
        if (kind instanceof Kind.Fields) {
            return fields(shape);
        }
        if (kind instanceof Kind.Choice choice) {
            return choice(choice);
        }
        return new Match(kinds(kind), List.of(), List.of(), Map.of(), Map.of(), List.of());
    }

    /** {@return the JSON kinds of the values} */
    Set<JsonKind> kinds(Kind kind) {
        Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
        if (kind instanceof Kind.Plain plain) {
            kinds.add(Scalars.json(plain.kind()));
        } else if (kind instanceof Kind.Known known) {
            kinds.add(Scalars.json(known.base()));
        } else if (kind instanceof Kind.Sequence) {
            kinds.add(JsonKind.ARRAY);
        } else if (kind instanceof Kind.Choice choice) {
            choice.options().forEach(option -> kinds.addAll(kinds(option.kind())));
        } else if (kind instanceof Kind.Same same) {
            kinds.addAll(kinds(classifier.of(same.member())));
        } else if (kind instanceof Kind.Whatever) {
            kinds.addAll(EnumSet.allOf(JsonKind.class));
        } else {
            kinds.add(JsonKind.OBJECT);
        }
        return kinds;
    }

    private Match fields(Shape shape) {
        List<String> required = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        Map<String, List<String>> constants = new LinkedHashMap<>();
        Map<String, JsonKind> propertyKinds = new LinkedHashMap<>();
        shape.properties().forEach((name, declarations) -> {
            (shape.required().contains(name) ? required : optional).add(name);
            Kind kind = classifier.of(last(declarations));
            List<String> values = constants(declarations);
            if (!values.isEmpty()) {
                constants.put(name, values);
            }
            JsonKind json = scalar(kind);
            if (json != null) {
                propertyKinds.put(name, json);
            }
        });
        shape.required().stream().filter(name -> !required.contains(name)).forEach(required::add);
        return new Match(EnumSet.of(JsonKind.OBJECT), required, optional, constants, propertyKinds, List.of());
    }

    /**
     * {@return the strings that a property is restricted to, or the one integer or boolean; none if it is not}
     * Of several integers it may have another tomorrow, and would tell nothing more than which state something is in.
     */
    List<String> constants(List<Node> declarations) {
        Node declaration = last(declarations);
        Kind kind = classifier.of(declaration);
        if (kind instanceof Kind.Known known && known.closed() && known.base() == ScalarKind.STRING) {
            return known.values().stream().map(EnumType.Value::text).toList();
        }
        ScalarNode only = only(declaration);
        if (only == null) {
            return List.of();
        }
        return kind instanceof Kind.Known known && known.base() == ScalarKind.INT64
                ? List.of(known.values().get(0).text())
                : only.kind() == ScalarNode.Kind.BOOLEAN ? List.of(only.text()) : List.of();
    }

    private static @Nullable ScalarNode only(Node declaration) {
        if (!(declaration instanceof ObjectNode object)) {
            return null;
        }
        List<Node> values = object.items("enum");
        Node value = values.size() == 1 ? values.get(0) : object.get("const");
        return value instanceof ScalarNode scalar ? scalar : null;
    }

    private static Node last(List<Node> declarations) {
        for (int i = declarations.size() - 1; i > 0; i--) {
            if (declarations.get(i) instanceof ObjectNode object && Keywords.types(object)) {
                return object;
            }
        }
        return declarations.get(0);
    }

    private static @Nullable JsonKind scalar(Kind kind) {
        if (kind instanceof Kind.Plain plain) {
            return Scalars.json(plain.kind());
        }
        return kind instanceof Kind.Known known ? Scalars.json(known.base()) : null;
    }

    /** Of a union within a union: what all of its variants must have, and what any of them may. */
    private Match choice(Kind.Choice choice) {
        List<Match> matches = choice.options().stream()
                .map(option -> of(option.shape(), option.kind()))
                .toList();
        Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
        Set<String> all = new LinkedHashSet<>();
        Set<String> required = new LinkedHashSet<>(matches.get(0).required());
        for (Match match : matches) {
            kinds.addAll(match.kinds());
            all.addAll(match.required());
            all.addAll(match.optional());
            required.retainAll(match.required());
        }
        all.removeAll(required);
        Map<String, List<String>> constants = new LinkedHashMap<>();
        Map<String, JsonKind> propertyKinds = new LinkedHashMap<>();
        matches.get(0).constants().keySet().forEach(name -> {
            if (matches.stream().allMatch(match -> match.constants().containsKey(name))) {
                Set<String> values = new LinkedHashSet<>();
                matches.forEach(match -> values.addAll(match.constants().getOrDefault(name, List.of())));
                constants.put(name, List.copyOf(values));
            }
        });
        matches.get(0).propertyKinds().forEach((name, kind) -> {
            if (matches.stream().allMatch(match -> match.propertyKinds().get(name) == kind)) {
                propertyKinds.put(name, kind);
            }
        });
        return new Match(kinds, List.copyOf(required), List.copyOf(all), constants, propertyKinds, List.of());
    }
}
