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

/** The {@code Worm} of the API. */
@Generated("ampersand-codegen")
public final class Worm extends ApiModel implements Crawler, Creature {
    public static final JsonCodec<Worm> CODEC = ObjectCodec.of(new Builder());

    private final Creature. @Nullable Species species;
    private final @Nullable String name;
    private final @Nullable List<Creature> prey;
    private final @Nullable Long segments;

    private Worm(Builder builder) {
        super(builder);
        this.species = builder.species;
        this.name = builder.name;
        this.prey = builder.prey;
        this.segments = builder.segments;
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

    /** The {@code segments}. */
    public @Nullable Long segments() {
        return segments;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("species", species, "name", name, "prey", prey, "segments", segments);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("species", species, Creature.Species.CODEC);
        out.string("name", name);
        out.list("prey", prey, Creature.CODEC);
        out.int64("segments", segments);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Worm> {
        private Creature. @Nullable Species species;
        private @Nullable String name;
        private @Nullable List<Creature> prey;
        private @Nullable Long segments;

        private Builder() {}

        private Builder(Worm from) {
            super(from);
            this.species = from.species;
            this.name = from.name;
            this.prey = from.prey;
            this.segments = from.segments;
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

        /** The {@code segments}. */
        public Builder segments(@Nullable Long segments) {
            this.segments = segments;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Worm build() {
            return checked(new Worm(this), "species");
        }

        @Override
        protected Worm decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "species" -> builder.species = in.value(Creature.Species.CODEC);
                    case "name" -> builder.name = in.string();
                    case "prey" -> builder.prey = in.list(Creature.CODEC);
                    case "segments" -> builder.segments = in.int64();
                    default -> in.keep();
                }
            }
            return new Worm(in.finish(builder));
        }
    }
}
