package golden.names.model;

import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Generated} of the API. */
@com.withampersand.codegen.runtime.Generated("ampersand-codegen")
public final class Generated extends com.withampersand.codegen.runtime.ApiModel {
    public static final JsonCodec<Generated> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable ApiModel apiModel;

    private Generated(Builder builder) {
        super(builder);
        this.apiModel = builder.apiModel;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code apiModel}. */
    public @Nullable ApiModel apiModel() {
        return apiModel;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("apiModel", apiModel);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("apiModel", apiModel, ApiModel.CODEC);
    }

    @com.withampersand.codegen.runtime.Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Generated> {
        private @Nullable ApiModel apiModel;

        private Builder() {}

        private Builder(Generated from) {
            super(from);
            this.apiModel = from.apiModel;
        }

        /** The {@code apiModel}. */
        public Builder apiModel(@Nullable ApiModel apiModel) {
            this.apiModel = apiModel;
            return this;
        }

        /** {@return the finished object} */
        public Generated build() {
            return new Generated(this);
        }

        @Override
        protected Generated decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "apiModel" -> builder.apiModel = in.value(ApiModel.CODEC);
                    default -> in.keep();
                }
            }
            return new Generated(in.finish(builder));
        }
    }
}
