package golden.unions.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code Hedgehog} of the API. */
@Generated("ampersand-codegen")
public final class Hedgehog extends ApiModel implements Mammal {
    public static final JsonCodec<Hedgehog> CODEC = ObjectCodec.of(new Builder());

    private final Creature. @Nullable Species species;
    private final @Nullable String name;
    private final @Nullable List<Creature> prey;
    private final @Nullable String coat;
    private final @Nullable Long spines;
    private final golden.unions.model. @Nullable Species enemy;
    private final @Nullable Den den;

    private Hedgehog(Builder builder) {
        super(builder);
        this.species = builder.species;
        this.name = builder.name;
        this.prey = builder.prey;
        this.coat = builder.coat;
        this.spines = builder.spines;
        this.enemy = builder.enemy;
        this.den = builder.den;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code species}. */
    public Creature.Species species() {
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

    /** The {@code coat}. */
    public String coat() {
        return required("coat", coat);
    }

    /** The {@code spines}. */
    public @Nullable Long spines() {
        return spines;
    }

    /** Its name is that of a type which each creature inherits from the interface of all. */
    public golden.unions.model. @Nullable Species enemy() {
        return enemy;
    }

    /** The {@code den}. */
    public @Nullable Den den() {
        return den;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("species", species, "name", name, "prey", prey, "coat", coat, "spines", spines, "enemy", enemy,
                "den", den);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("species", species, Creature.Species.CODEC);
        out.string("name", name);
        out.list("prey", prey, Creature.CODEC);
        out.string("coat", coat);
        out.int64("spines", spines);
        out.value("enemy", enemy, golden.unions.model.Species.CODEC);
        out.value("den", den, Den.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Hedgehog> {
        private Creature. @Nullable Species species;
        private @Nullable String name;
        private @Nullable List<Creature> prey;
        private @Nullable String coat;
        private @Nullable Long spines;
        private golden.unions.model. @Nullable Species enemy;
        private @Nullable Den den;

        private Builder() {}

        private Builder(Hedgehog from) {
            super(from);
            this.species = from.species;
            this.name = from.name;
            this.prey = from.prey;
            this.coat = from.coat;
            this.spines = from.spines;
            this.enemy = from.enemy;
            this.den = from.den;
        }

        /** The {@code species}. */
        public Builder species(Creature.Species species) {
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

        /** The {@code coat}. */
        public Builder coat(String coat) {
            this.coat = coat;
            return this;
        }

        /** The {@code spines}. */
        public Builder spines(@Nullable Long spines) {
            this.spines = spines;
            return this;
        }

        /** Its name is that of a type which each creature inherits from the interface of all. */
        public Builder enemy(golden.unions.model. @Nullable Species enemy) {
            this.enemy = enemy;
            return this;
        }

        /** The {@code den}. */
        public Builder den(@Nullable Den den) {
            this.den = den;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Hedgehog build() {
            return checked(new Hedgehog(this), "species", "coat");
        }

        @Override
        protected Hedgehog decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "species" -> builder.species = in.value(Creature.Species.CODEC);
                    case "name" -> builder.name = in.string();
                    case "prey" -> builder.prey = in.list(Creature.CODEC);
                    case "coat" -> builder.coat = in.string();
                    case "spines" -> builder.spines = in.int64();
                    case "enemy" -> builder.enemy = in.value(golden.unions.model.Species.CODEC);
                    case "den" -> builder.den = in.value(Den.CODEC);
                    default -> in.keep();
                }
            }
            return new Hedgehog(in.finish(builder));
        }
    }

    /** The value of {@code den}. */
    @Generated("ampersand-codegen")
    public static final class Den extends ApiModel {
        public static final JsonCodec<Den> CODEC = ObjectCodec.of(new Builder());

        private final golden.unions.model. @Nullable Species before;

        private Den(Builder builder) {
            super(builder);
            this.before = builder.before;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Its name is that of a type which each creature inherits from the interface of all. */
        public golden.unions.model. @Nullable Species before() {
            return before;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("before", before);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.value("before", before, golden.unions.model.Species.CODEC);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Den> {
            private golden.unions.model. @Nullable Species before;

            private Builder() {}

            private Builder(Den from) {
                super(from);
                this.before = from.before;
            }

            /** Its name is that of a type which each creature inherits from the interface of all. */
            public Builder before(golden.unions.model. @Nullable Species before) {
                this.before = before;
                return this;
            }

            /** {@return the finished object} */
            public Den build() {
                return new Den(this);
            }

            @Override
            protected Den decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "before" -> builder.before = in.value(golden.unions.model.Species.CODEC);
                        default -> in.keep();
                    }
                }
                return new Den(in.finish(builder));
            }
        }
    }
}
