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

/** Has nothing of its own. */
@Generated("ampersand-codegen")
public final class Snail extends ApiModel implements Crawler, Creature {
    public static final JsonCodec<Snail> CODEC = ObjectCodec.of(new Builder());

    private final Creature. @Nullable Species species;
    private final @Nullable String name;
    private final @Nullable List<Creature> prey;

    private Snail(Builder builder) {
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

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("species", species, "name", name, "prey", prey);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("species", species, Creature.Species.CODEC);
        out.string("name", name);
        out.list("prey", prey, Creature.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Snail> {
        private Creature. @Nullable Species species;
        private @Nullable String name;
        private @Nullable List<Creature> prey;

        private Builder() {}

        private Builder(Snail from) {
            super(from);
            this.species = from.species;
            this.name = from.name;
            this.prey = from.prey;
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

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Snail build() {
            return checked(new Snail(this), "species");
        }

        @Override
        protected Snail decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "species" -> builder.species = in.value(Creature.Species.CODEC);
                    case "name" -> builder.name = in.string();
                    case "prey" -> builder.prey = in.list(Creature.CODEC);
                    default -> in.keep();
                }
            }
            return new Snail(in.finish(builder));
        }
    }
}
