package golden.names.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.Secrets;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code ApiKey} of the API. */
@Generated("ampersand-codegen")
public final class ApiKey extends ApiModel {
    public static final JsonCodec<ApiKey> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String key;

    private ApiKey(Builder builder) {
        super(builder);
        this.key = builder.key;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code key}. */
    public @Nullable String key() {
        return key;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("key", Secrets.hide(key));
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("key", key);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, ApiKey> {
        private @Nullable String key;

        private Builder() {}

        private Builder(ApiKey from) {
            super(from);
            this.key = from.key;
        }

        /** The {@code key}. */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /** {@return the finished object} */
        public ApiKey build() {
            return new ApiKey(this);
        }

        @Override
        protected ApiKey decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "key" -> builder.key = in.string();
                    default -> in.keep();
                }
            }
            return new ApiKey(in.finish(builder));
        }
    }
}
