package golden.jackson.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Crate} of the API. */
@Generated("ampersand-codegen")
public final class Crate extends ApiModel implements Cargo {
    public static final JsonCodec<Crate> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String type;
    private final @Nullable Double weight;

    private Crate(Builder builder) {
        super(builder);
        this.type = builder.type;
        this.weight = builder.weight;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code type}. */
    public String type() {
        return required("type", type);
    }

    /** The {@code weight}. */
    public @Nullable Double weight() {
        return weight;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("type", type, "weight", weight);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("type", type);
        out.float64("weight", weight);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Crate> {
        private @Nullable String type;
        private @Nullable Double weight;

        private Builder() {}

        private Builder(Crate from) {
            super(from);
            this.type = from.type;
            this.weight = from.weight;
        }

        /** The {@code type}. */
        public Builder type(String type) {
            this.type = type;
            return this;
        }

        /** The {@code weight}. */
        public Builder weight(@Nullable Double weight) {
            this.weight = weight;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Crate build() {
            return checked(new Crate(this), "type");
        }

        @Override
        protected Crate decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "type" -> builder.type = in.string();
                    case "weight" -> builder.weight = in.float64();
                    default -> in.keep();
                }
            }
            return new Crate(in.finish(builder));
        }
    }
}
