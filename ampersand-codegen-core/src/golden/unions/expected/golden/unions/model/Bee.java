package golden.unions.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.OpenEnum;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of its name that it is a number. */
@Generated("ampersand-codegen")
public final class Bee extends ApiModel implements Creature {
    public static final JsonCodec<Bee> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Species species;
    private final @Nullable Long name;
    private final @Nullable List<Creature> prey;

    private Bee(Builder builder) {
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
    public @Nullable Long name() {
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
        out.int64("name", name);
        out.list("prey", prey, Creature.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Bee> {
        private @Nullable Species species;
        private @Nullable Long name;
        private @Nullable List<Creature> prey;

        private Builder() {}

        private Builder(Bee from) {
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
        public Builder name(@Nullable Long name) {
            this.name = name;
            return this;
        }

        /** The {@code prey}. */
        public Builder prey(@Nullable List<Creature> prey) {
            this.prey = Copies.of(prey);
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Bee build() {
            return checked(new Bee(this), "species");
        }

        @Override
        protected Bee decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "species" -> builder.species = in.value(Species.CODEC);
                    case "name" -> builder.name = in.int64();
                    case "prey" -> builder.prey = in.list(Creature.CODEC);
                    default -> in.keep();
                }
            }
            return new Bee(in.finish(builder));
        }
    }

    /**
     * The value of {@code species}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class Species extends OpenEnum<String> {
        public static final Species BEE = new Species("bee", Known.BEE);

        public static final JsonCodec<Species> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Species::of);

        private final Known known;

        private Species(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static Species of(String value) {
            return switch (value) {
                case "bee" -> BEE;
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
            BEE,

            UNRECOGNIZED
        }
    }
}
