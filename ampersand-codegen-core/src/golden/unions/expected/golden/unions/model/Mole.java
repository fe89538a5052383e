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

/** The {@code Mole} of the API. */
@Generated("ampersand-codegen")
public final class Mole extends ApiModel implements Mammal {
    public static final JsonCodec<Mole> CODEC = ObjectCodec.of(new Builder());

    private final Creature. @Nullable Species species;
    private final @Nullable String name;
    private final @Nullable List<Creature> prey;
    private final @Nullable String coat;
    private final @Nullable Long hills;

    private Mole(Builder builder) {
        super(builder);
        this.species = builder.species;
        this.name = builder.name;
        this.prey = builder.prey;
        this.coat = builder.coat;
        this.hills = builder.hills;
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

    /** The {@code hills}. */
    public @Nullable Long hills() {
        return hills;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("species", species, "name", name, "prey", prey, "coat", coat, "hills", hills);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("species", species, Creature.Species.CODEC);
        out.string("name", name);
        out.list("prey", prey, Creature.CODEC);
        out.string("coat", coat);
        out.int64("hills", hills);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Mole> {
        private Creature. @Nullable Species species;
        private @Nullable String name;
        private @Nullable List<Creature> prey;
        private @Nullable String coat;
        private @Nullable Long hills;

        private Builder() {}

        private Builder(Mole from) {
            super(from);
            this.species = from.species;
            this.name = from.name;
            this.prey = from.prey;
            this.coat = from.coat;
            this.hills = from.hills;
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

        /** The {@code hills}. */
        public Builder hills(@Nullable Long hills) {
            this.hills = hills;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Mole build() {
            return checked(new Mole(this), "species", "coat");
        }

        @Override
        protected Mole decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "species" -> builder.species = in.value(Creature.Species.CODEC);
                    case "name" -> builder.name = in.string();
                    case "prey" -> builder.prey = in.list(Creature.CODEC);
                    case "coat" -> builder.coat = in.string();
                    case "hills" -> builder.hills = in.int64();
                    default -> in.keep();
                }
            }
            return new Mole(in.finish(builder));
        }
    }
}
