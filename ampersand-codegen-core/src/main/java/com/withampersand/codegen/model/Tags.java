package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.UnionType.JsonKind;
import com.withampersand.codegen.model.UnionType.Match;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which values of a union's discriminator mean which variant. */
final class Tags {

    private final Source source;
    private final Flattener flattener;
    private final Subtypes subtypes;
    private final Classifier classifier;
    private final Matches matches;

    Tags(Source source, Flattener flattener, Subtypes subtypes, Classifier classifier) {
        this.source = source;
        this.flattener = flattener;
        this.subtypes = subtypes;
        this.classifier = classifier;
        this.matches = new Matches(classifier);
    }

    /**
     * What tells the variants of a union apart.
     *
     * @param discriminator the discriminator
     * @param union the union that has it: this one, or the base that all of its variants inherit from
     * @param options the variants of that union
     */
    record Teller(ObjectNode discriminator, Shape union, List<Kind.Option> options) {}

    /** {@return what tells the variants of a union apart, null if that is no discriminator} */
    @Nullable
    Teller teller(Shape union, Kind.Choice choice) {
        ObjectNode own = discriminator(union);
        if (own != null) {
            return new Teller(own, union, choice.options());
        }
        List<Place> objects = choice.options().stream()
                .filter(option -> matches.kinds(option.kind()).contains(JsonKind.OBJECT))
                .map(option -> option.shape().place())
                .toList();
        ObjectNode base = objects.size() < 2 ? null : subtypes.common(objects);
        Shape shape = base == null ? null : flattener.flatten(base);
        ObjectNode inherited = shape == null ? null : discriminator(shape);
        return shape != null && inherited != null && classifier.of(shape) instanceof Kind.Choice subtypesOfBase
                ? new Teller(inherited, shape, subtypesOfBase.options())
                : null;
    }

    /** {@return the values that mean a variant} */
    List<String> of(Teller teller, Kind.Option option) {
        return of(teller.union(), teller.discriminator(), teller.options(), option);
    }

    /** {@return the discriminator of a union, null if it has none} */
    static @Nullable ObjectNode discriminator(Shape union) {
        return union.get("discriminator") instanceof ObjectNode object ? object : null;
    }

    /**
     * {@return the values that mean a variant: what the mapping says, or a constant in the variant itself, or the name of
     * its schema; and all that mean a variant of it, if it is a base below this one}
     */
    List<String> of(Shape union, ObjectNode discriminator, List<Kind.Option> options, Kind.Option option) {
        if (subtypes.isAlone(option.shape())) {
            return ofBase(union, discriminator, options);
        }
        List<Kind.Option> all = withNested(options);
        Set<String> tags = new LinkedHashSet<>();
        withNested(List.of(option)).forEach(part -> tags.addAll(own(union, discriminator, all, part)));
        return List.copyOf(tags);
    }

    /** {@return the values that mean a base itself: those mapped to it, or listed by it and meant for no subtype} */
    List<String> ofBase(Shape base, ObjectNode discriminator, List<Kind.Option> options) {
        String property = source.words(discriminator, "propertyName");
        ObjectNode node = base.node();
        List<ObjectNode> above = subtypes.bases(node);
        Set<String> tags = new LinkedHashSet<>(declared(base, property, inherited(above, property)));
        for (Kind.Option option : options) {
            if (!subtypes.isAlone(option.shape())) {
                of(base, discriminator, options, option).forEach(tags::remove);
            }
        }
        Set<String> mapped = new LinkedHashSet<>(mapped(discriminator, node, base.place()));
        for (ObjectNode ancestor : closure(above)) {
            ObjectNode other = discriminator(flattener.flatten(ancestor));
            if (other != null && source.words(other, "propertyName").equals(property)) {
                mapped.addAll(mapped(other, node, base.place()));
            }
        }
        mapped.addAll(tags);
        return List.copyOf(mapped);
    }

    private Set<ObjectNode> closure(List<ObjectNode> schemas) {
        Set<ObjectNode> all = new LinkedHashSet<>();
        List<ObjectNode> next = new ArrayList<>(schemas);
        while (!next.isEmpty()) {
            ObjectNode schema = next.remove(0);
            if (all.add(schema)) {
                next.addAll(subtypes.bases(schema));
            }
        }
        return all;
    }

    private List<Kind.Option> withNested(List<Kind.Option> options) {
        List<Kind.Option> all = new ArrayList<>();
        for (Kind.Option option : options) {
            if (!subtypes.isAlone(option.shape())) {
                all.add(option);
                if (option.kind() instanceof Kind.Choice nested && isBase(option)) {
                    all.addAll(withNested(nested.options()));
                }
            }
        }
        return all;
    }

    private boolean isBase(Kind.Option option) {
        return !subtypes.of(option.shape().place()).isEmpty();
    }

    private List<String> own(Shape union, ObjectNode discriminator, List<Kind.Option> all, Kind.Option option) {
        ObjectNode end = source.follow(option.member());
        if (end == null) {
            return List.of();
        }
        String property = source.words(discriminator, "propertyName");
        List<String> tags = mapped(discriminator, end, option.shape().place());
        if (tags.isEmpty()) {
            tags = constants(union, property, all, option);
        }
        if (tags.isEmpty() && (Source.isReference(option.member()) || subtypes.contains(end))) {
            if (union.node().has("x-union")) {
                source.diagnostics()
                        .warning(
                                "variant-without-constant",
                                option.member().location(),
                                "No value of `" + property + "` is said to mean this variant of " + name(union.node())
                                        + ", so the name of the schema is taken for it",
                                "Give the property an enum of one value, or its x-union a `value`.");
            }
            tags = named(union, discriminator, property, name(end));
        }
        return tags;
    }

    private List<String> mapped(ObjectNode discriminator, ObjectNode schema, Place place) {
        List<String> values = new ArrayList<>();
        if (discriminator.get("mapping") instanceof ObjectNode mapping) {
            for (String value : mapping.names()) {
                ObjectNode target = source.follow(source.mapped(discriminator, value));
                if (target != null && (target == schema || source.place(target).equals(place))) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private List<String> constants(Shape union, String property, List<Kind.Option> all, Kind.Option option) {
        if (option.kind() instanceof Kind.Choice && !isBase(option)) {
            Match match = matches.of(option.shape(), option.kind());
            return match.constants().getOrDefault(property, List.of());
        }
        ObjectNode end = source.follow(option.member());
        Set<Node> shared = inherited(end == null ? List.of() : subtypes.bases(end), property);
        Set<Node> others = new HashSet<>();
        all.stream()
                .filter(other -> !other.place().equals(option.place()))
                .forEach(other -> others.addAll(declarations(other.shape(), property)));
        shared.retainAll(others);
        shared.addAll(declarations(union, property));
        return declared(option.shape(), property, shared);
    }

    private Set<Node> inherited(List<ObjectNode> bases, String property) {
        Set<Node> inherited = new HashSet<>();
        bases.forEach(base -> inherited.addAll(declarations(flattener.flatten(base), property)));
        return inherited;
    }

    /** The constants of a property, those left out that are not of the schema's own and tell nothing. */
    private List<String> declared(Shape shape, String property, Set<Node> except) {
        List<Node> own = declarations(shape, property).stream()
                .filter(declaration -> !except.contains(declaration))
                .toList();
        return own.isEmpty() ? List.of() : matches.constants(own);
    }

    private static List<Node> declarations(Shape shape, String property) {
        return shape.properties().getOrDefault(property, List.of());
    }

    /** The name itself, and a value that the union lists which differs from it in case only. */
    private List<String> named(Shape union, ObjectNode discriminator, String property, String name) {
        List<String> names = new ArrayList<>(List.of(name));
        for (String value : declared(union, property, Set.of())) {
            boolean taken = discriminator.get("mapping") instanceof ObjectNode mapping && mapping.has(value);
            if (!taken && !value.equals(name) && plain(value).equals(plain(name))) {
                names.add(value);
            }
        }
        return names;
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private String name(ObjectNode component) {
        Place place = source.place(component);
        String last = Pointers.last(place.pointer());
        return last.isEmpty() ? FileNames.stem(place.document()) : last;
    }
}
