package golden.unions.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Eaten} of the API. */
@Generated("ampersand-codegen")
public final class Eaten extends ApiModel implements GardenEvent {
    public static final JsonCodec<Eaten> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String event;
    private final @Nullable Creature by;

    private Eaten(Builder builder) {
        super(builder);
        this.event = builder.event;
        this.by = builder.by;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code event}. */
    public @Nullable String event() {
        return event;
    }

    /** A base with a discriminator, told by the mapping, by a constant or by the name of the schema. */
    public @Nullable Creature by() {
        return by;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("event", event, "by", by);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("event", event);
        out.value("by", by, Creature.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Eaten> {
        private @Nullable String event;
        private @Nullable Creature by;

        private Builder() {}

        private Builder(Eaten from) {
            super(from);
            this.event = from.event;
            this.by = from.by;
        }

        /** The {@code event}. */
        public Builder event(@Nullable String event) {
            this.event = event;
            return this;
        }

        /** A base with a discriminator, told by the mapping, by a constant or by the name of the schema. */
        public Builder by(@Nullable Creature by) {
            this.by = by;
            return this;
        }

        /** {@return the finished object} */
        public Eaten build() {
            return new Eaten(this);
        }

        @Override
        protected Eaten decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "event" -> builder.event = in.string();
                    case "by" -> builder.by = in.value(Creature.CODEC);
                    default -> in.keep();
                }
            }
            return new Eaten(in.finish(builder));
        }
    }
}
