package com.withampersand.codegen.model;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.UnionType.Match;
import com.withampersand.codegen.model.UnionType.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the variants of a union and how they are told apart. */
final class UnionReader {

    private final Source source;
    private final Words words;
    private final Matches matches;
    private final Tags tags;
    private final Ambiguity ambiguity;
    private final TypeReader types;

    UnionReader(Source source, Words words, Matches matches, Classifier classifier, TypeReader types) {
        this.source = source;
        this.words = words;
        this.matches = matches;
        this.tags = classifier.tags();
        this.ambiguity = new Ambiguity(source, new Elements(classifier));
        this.types = types;
    }

    /** {@return the union} */
    UnionType read(Place place, Origin origin, Docs docs, Shape shape, Kind.Choice choice) {
        Tags.Teller teller = tags.teller(shape, choice);
        String property = teller == null ? "" : source.words(teller.discriminator(), "propertyName");
        if (teller != null && !property.isEmpty() && !shape.alternatives().isEmpty()) {
            requireProperty(property, teller.discriminator(), choice);
        }
        List<Variant> variants = new ArrayList<>();
        List<Kind.Option> options = new ArrayList<>();
        for (Kind.Option option : choice.options()) {
            Match match = matches.of(option.shape(), option.kind());
            if (teller != null) {
                match = tagged(match, tags.of(teller, option));
            }
            Use use = option.made()
                    ? types.use(option.shape().at(option.place()), option.kind())
                    : types.use(option.member());
            if (variants.stream().anyMatch(variant -> variant.type().equals(use.type()))) {
                // Twice the same array or map is one variant, as twice the same scalar is.
                continue;
            }
            Place at = option.made() ? option.place() : source.place(option.member());
            Docs said = option.member() == shape.node() ? Docs.NONE : words.ofUse(option.member(), use);
            variants.add(new Variant(at, use.type(), match, use.secret(), said));
            options.add(option);
        }
        List<Variant> told = teller == null ? byOwnDiscriminators(options, variants) : variants;
        ambiguity.check(options, told, property);
        return new UnionType(place, origin, docs, property, told);
    }

    /** A value that has no such property is told from others by other means, if at all. */
    private void requireProperty(String property, ObjectNode discriminator, Kind.Choice choice) {
        Location[] without = choice.options().stream()
                .filter(option -> option.kind() instanceof Kind.Fields
                        && !option.shape().properties().containsKey(property))
                .map(option -> option.shape().node().location())
                .toArray(Location[]::new);
        if (without.length > 0) {
            source.diagnostics()
                    .warning(
                            "discriminator-without-property",
                            discriminator.location(),
                            "The discriminator is " + property + ", but " + without.length + " of "
                                    + choice.options().size() + " types have no such property",
                            "Declare it in each of them, and require it.",
                            Arrays.copyOf(without, Math.min(without.length, 2)));
        }
    }

    /** What has the discriminator of a union within, which nothing else has, is of that one, whatever it lacks. */
    private List<Variant> byOwnDiscriminators(List<Kind.Option> options, List<Variant> variants) {
        List<Variant> told = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            Kind.Option option = options.get(i);
            Tags.Teller teller =
                    option.kind() instanceof Kind.Choice nested ? tags.teller(option.shape(), nested) : null;
            String property = teller == null ? "" : source.words(teller.discriminator(), "propertyName");
            List<Variant> others = new ArrayList<>(variants);
            others.remove(i);
            boolean alone = variant.match().required().contains(property)
                    && others.stream()
                            .map(Variant::match)
                            .noneMatch(other -> other.required().contains(property)
                                    || other.optional().contains(property));
            told.add(alone ? requiring(property, variant) : variant);
        }
        return told;
    }

    private static Variant requiring(String property, Variant variant) {
        Match match = variant.match();
        List<String> optional = new ArrayList<>(match.required());
        optional.remove(property);
        optional.addAll(match.optional());
        Match told = new Match(
                match.kinds(), List.of(property), optional, match.constants(), match.propertyKinds(), match.tags());
        return new Variant(variant.place(), variant.type(), told, variant.secret(), variant.docs());
    }

    private static Match tagged(Match match, List<String> tags) {
        return new Match(
                match.kinds(), match.required(), match.optional(), match.constants(), match.propertyKinds(), tags);
    }
}
