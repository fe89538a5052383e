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

/** The {@code Herb} of the API. */
@Generated("ampersand-codegen")
public final class Herb extends ApiModel implements Plant, WaterRequest {
    public static final JsonCodec<Herb> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String kind;
    private final @Nullable Boolean edible;

    private Herb(Builder builder) {
        super(builder);
        this.kind = builder.kind;
        this.edible = builder.edible;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code kind}. */
    public String kind() {
        return required("kind", kind);
    }

    /** The {@code edible}. */
    public @Nullable Boolean edible() {
        return edible;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("kind", kind, "edible", edible);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("kind", kind);
        out.bool("edible", edible);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Herb> {
        private @Nullable String kind;
        private @Nullable Boolean edible;

        private Builder() {}

        private Builder(Herb from) {
            super(from);
            this.kind = from.kind;
            this.edible = from.edible;
        }

        /** The {@code kind}. */
        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

        /** The {@code edible}. */
        public Builder edible(@Nullable Boolean edible) {
            this.edible = edible;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Herb build() {
            return checked(new Herb(this), "kind");
        }

        @Override
        protected Herb decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "kind" -> builder.kind = in.string();
                    case "edible" -> builder.edible = in.bool();
                    default -> in.keep();
                }
            }
            return new Herb(in.finish(builder));
        }
    }
}
