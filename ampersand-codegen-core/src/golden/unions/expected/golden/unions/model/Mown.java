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

/** The {@code Mown} of the API. */
@Generated("ampersand-codegen")
public final class Mown extends ApiModel implements GardenEvent {
    public static final JsonCodec<Mown> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String event;
    private final @Nullable Double height;

    private Mown(Builder builder) {
        super(builder);
        this.event = builder.event;
        this.height = builder.height;
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

    /** The {@code height}. */
    public @Nullable Double height() {
        return height;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("event", event, "height", height);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("event", event);
        out.float64("height", height);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Mown> {
        private @Nullable String event;
        private @Nullable Double height;

        private Builder() {}

        private Builder(Mown from) {
            super(from);
            this.event = from.event;
            this.height = from.height;
        }

        /** The {@code event}. */
        public Builder event(@Nullable String event) {
            this.event = event;
            return this;
        }

        /** The {@code height}. */
        public Builder height(@Nullable Double height) {
            this.height = height;
            return this;
        }

        /** {@return the finished object} */
        public Mown build() {
            return new Mown(this);
        }

        @Override
        protected Mown decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "event" -> builder.event = in.string();
                    case "height" -> builder.height = in.float64();
                    default -> in.keep();
                }
            }
            return new Mown(in.finish(builder));
        }
    }
}
