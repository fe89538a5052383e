package golden.names.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;

/** The {@code Nullable} of the API. */
@Generated("ampersand-codegen")
public final class Nullable extends ApiModel {
    public static final JsonCodec<Nullable> CODEC = ObjectCodec.of(new Builder());

    private final @org.jspecify.annotations.Nullable String nullable;

    private Nullable(Builder builder) {
        super(builder);
        this.nullable = builder.nullable;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code nullable}. */
    public @org.jspecify.annotations.Nullable String nullable() {
        return nullable;
    }

    @Override
    protected @org.jspecify.annotations.Nullable Object[] namesAndValues() {
        return array("nullable", nullable);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("nullable", nullable);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Nullable> {
        private @org.jspecify.annotations.Nullable String nullable;

        private Builder() {}

        private Builder(Nullable from) {
            super(from);
            this.nullable = from.nullable;
        }

        /** The {@code nullable}. */
        public Builder nullable(@org.jspecify.annotations.Nullable String nullable) {
            this.nullable = nullable;
            nullable("nullable", nullable);
            return this;
        }

        /** {@return the finished object} */
        public Nullable build() {
            return new Nullable(this);
        }

        @Override
        protected Nullable decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "nullable" -> builder.nullable = in.string();
                    default -> in.keep();
                }
            }
            return new Nullable(in.finish(builder));
        }
    }
}
