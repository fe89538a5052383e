package golden.unions.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.OpenEnum;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A base with a discriminator, told by the mapping, by a constant or by the name of the schema.
 *
 * <p>One of {@link Worm}, {@link Bee}, {@link Snail}, {@link Mammal}, {@link Creature.Plain}, or, should the API add a
 * shape, {@link Creature.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Creature extends Diary.Either
        permits Worm, Bee, Snail, Mammal, Creature.Plain, Creature.Unrecognized {
    JsonCodec<Creature> CODEC = UnionCodec.<Creature, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .discriminator("species")
            .variant(Worm.class, Worm.CODEC, Match.object().required("species").tag("worm", "grub"))
            .variant(Bee.class, Bee.CODEC, Match.object().required("species").tag("bee"))
            .variant(Snail.class, Snail.CODEC, Match.object().required("species").tag("Snail"))
            .variant(
                    Mammal.class,
                    JsonCodecs.lazy(() -> Mammal.CODEC),
                    Match.object().required("species").tag("mole", "Hedgehog", "hedgehog", "Mole"))
            .variant(Plain.class, Plain.CODEC, Match.object().required("species").tag("beetle"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Creature, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }

    /** A {@code Creature} that is none of the other variants, with the properties that all of them have. */
    @Generated("ampersand-codegen")
    final class Plain extends ApiModel implements Creature {
        public static final JsonCodec<Plain> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Species species;
        private final @Nullable String name;
        private final @Nullable List<Creature> prey;

        private Plain(Builder builder) {
            super(builder);
            this.species = builder.species;
            this.name = builder.name;
            this.prey = builder.prey;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code species}. */
        public Species species() {
            return required("species", species);
        }

        /** The {@code name}. */
        public @Nullable String name() {
            return name;
        }

        /** The {@code prey}. */
        public List<Creature> prey() {
            return prey != null ? prey : List.of();
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("species", species, "name", name, "prey", prey);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.value("species", species, Species.CODEC);
            out.string("name", name);
            out.list("prey", prey, Creature.CODEC);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Plain> {
            private @Nullable Species species;
            private @Nullable String name;
            private @Nullable List<Creature> prey;

            private Builder() {}

            private Builder(Plain from) {
                super(from);
                this.species = from.species;
                this.name = from.name;
                this.prey = from.prey;
            }

            /** The {@code species}. */
            public Builder species(Species species) {
                this.species = species;
                return this;
            }

            /** The {@code name}. */
            public Builder name(@Nullable String name) {
                this.name = name;
                return this;
            }

            /** The {@code prey}. */
            public Builder prey(@Nullable List<Creature> prey) {
                this.prey = Copies.of(prey);
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Plain build() {
                return checked(new Plain(this), "species");
            }

            @Override
            protected Plain decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "species" -> builder.species = in.value(Species.CODEC);
                        case "name" -> builder.name = in.string();
                        case "prey" -> builder.prey = in.list(Creature.CODEC);
                        default -> in.keep();
                    }
                }
                return new Plain(in.finish(builder));
            }
        }
    }

    /**
     * The value of {@code species}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    final class Species extends OpenEnum<String> {
        public static final Species WORM = new Species("worm", Known.WORM);

        public static final Species BEE = new Species("bee", Known.BEE);

        public static final Species SNAIL = new Species("Snail", Known.SNAIL);

        public static final Species HEDGEHOG = new Species("hedgehog", Known.HEDGEHOG);

        public static final Species MOLE = new Species("mole", Known.MOLE);

        public static final Species BEETLE = new Species("beetle", Known.BEETLE);

        public static final JsonCodec<Species> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Species::of);

        private final Known known;

        private Species(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static Species of(String value) {
            return switch (value) {
                case "worm" -> WORM;
                case "bee" -> BEE;
                case "Snail" -> SNAIL;
                case "hedgehog" -> HEDGEHOG;
                case "mole" -> MOLE;
                case "beetle" -> BEETLE;
                default -> new Species(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            WORM,
            BEE,
            SNAIL,
            HEDGEHOG,
            MOLE,
            BEETLE,

            UNRECOGNIZED
        }
    }
}
