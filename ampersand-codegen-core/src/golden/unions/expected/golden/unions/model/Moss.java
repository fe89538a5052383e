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

/** The {@code Moss} of the API. */
@Generated("ampersand-codegen")
public final class Moss extends ApiModel implements Plant {
    public static final JsonCodec<Moss> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String kind;
    private final @Nullable Boolean damp;

    private Moss(Builder builder) {
        super(builder);
        this.kind = builder.kind;
        this.damp = builder.damp;
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

    /** The {@code damp}. */
    public @Nullable Boolean damp() {
        return damp;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("kind", kind, "damp", damp);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("kind", kind);
        out.bool("damp", damp);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Moss> {
        private @Nullable String kind;
        private @Nullable Boolean damp;

        private Builder() {}

        private Builder(Moss from) {
            super(from);
            this.kind = from.kind;
            this.damp = from.damp;
        }

        /** The {@code kind}. */
        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

        /** The {@code damp}. */
        public Builder damp(@Nullable Boolean damp) {
            this.damp = damp;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Moss build() {
            return checked(new Moss(this), "kind");
        }

        @Override
        protected Moss decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "kind" -> builder.kind = in.string();
                    case "damp" -> builder.damp = in.bool();
                    default -> in.keep();
                }
            }
            return new Moss(in.finish(builder));
        }
    }
}
