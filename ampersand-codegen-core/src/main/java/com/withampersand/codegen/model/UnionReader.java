package com.withampersand.codegen.model;

import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.UnionType.Match;
import com.withampersand.codegen.model.UnionType.Variant;
import java.util.ArrayList;
import java.util.List;

/** Reads the variants of a union and how they are told apart. */
final class UnionReader {

    private final Source source;
    private final Words words;
    private final Matches matches;
    private final TypeReader types;

    UnionReader(Source source, Words words, Matches matches, TypeReader types) {
        this.source = source;
        this.words = words;
        this.matches = matches;
        this.types = types;
    }

    /** {@return the union} */
    UnionType read(Place place, Origin origin, Docs docs, Shape shape, Kind.Choice choice) {
        ObjectNode discriminator = shape.get("discriminator") instanceof ObjectNode object ? object : null;
        String property = discriminator == null ? "" : source.words(discriminator, "propertyName");
        List<Variant> variants = new ArrayList<>();
        for (Kind.Option option : choice.options()) {
            Match match = matches.of(option.shape(), option.kind());
            if (discriminator != null) {
                match = tagged(match, tags(discriminator, property, option, match));
            }
            Use use = option.made() ? types.use(at(option), option.kind()) : types.use(option.member());
            Place at = option.made() ? option.place() : source.place(option.member());
            Docs said = option.member() == shape.node() ? Docs.NONE : words.ofUse(option.member(), use);
            variants.add(new Variant(at, use.type(), match, use.secret(), said));
        }
        Ambiguity.check(source, choice.options(), variants, property);
        return new UnionType(place, origin, docs, property, variants);
    }

    /** A type that is made of a variant stands at the variant, whatever it was made of. */
    private static Shape at(Kind.Option option) {
        Shape shape = option.shape();
        return new Shape(
                shape.node(),
                option.place(),
                shape.types(),
                false,
                shape.keywords(),
                shape.properties(),
                shape.required(),
                shape.alternatives(),
                shape.presence());
    }

    private static Match tagged(Match match, List<String> tags) {
        return new Match(
                match.kinds(), match.required(), match.optional(), match.constants(), match.propertyKinds(), tags);
    }

    /** The mapping says it, or a constant in the variant itself, or the name of the component. */
    private List<String> tags(ObjectNode discriminator, String property, Kind.Option option, Match match) {
        ObjectNode end = source.follow(option.member());
        List<String> tags = new ArrayList<>();
        if (discriminator.get("mapping") instanceof ObjectNode mapping && end != null) {
            for (String value : mapping.names()) {
                ObjectNode target = source.follow(source.mapped(discriminator, value));
                if (target != null
                        && (target == end
                                || source.place(target).equals(option.shape().place()))) {
                    tags.add(value);
                }
            }
        }
        if (!tags.isEmpty() || end == null) {
            return tags;
        }
        List<String> constants = match.constants().get(property);
        return constants != null ? constants : Source.isReference(option.member()) ? List.of(name(end)) : List.of();
    }

    private String name(ObjectNode component) {
        Place place = source.place(component);
        String last = Pointers.last(place.pointer());
        return last.isEmpty() ? FileNames.stem(place.document()) : last;
    }
}
