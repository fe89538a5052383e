package golden.names.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code JsonCodec} of the API. */
@com.withampersand.codegen.runtime.Generated("ampersand-codegen")
public final class JsonCodec extends ApiModel {
    public static final com.withampersand.codegen.runtime.JsonCodec<JsonCodec> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Generated generated;

    private JsonCodec(Builder builder) {
        super(builder);
        this.generated = builder.generated;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code generated}. */
    public @Nullable Generated generated() {
        return generated;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("generated", generated);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("generated", generated, Generated.CODEC);
    }

    @com.withampersand.codegen.runtime.Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, JsonCodec> {
        private @Nullable Generated generated;

        private Builder() {}

        private Builder(JsonCodec from) {
            super(from);
            this.generated = from.generated;
        }

        /** The {@code generated}. */
        public Builder generated(@Nullable Generated generated) {
            this.generated = generated;
            return this;
        }

        /** {@return the finished object} */
        public JsonCodec build() {
            return new JsonCodec(this);
        }

        @Override
        protected JsonCodec decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "generated" -> builder.generated = in.value(Generated.CODEC);
                    default -> in.keep();
                }
            }
            return new JsonCodec(in.finish(builder));
        }
    }
}
