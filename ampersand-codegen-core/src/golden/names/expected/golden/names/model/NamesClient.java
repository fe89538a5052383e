package golden.names.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code NamesClient} of the API. */
@Generated("ampersand-codegen")
public final class NamesClient extends ApiModel {
    public static final JsonCodec<NamesClient> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String x;

    private NamesClient(Builder builder) {
        super(builder);
        this.x = builder.x;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code x}. */
    public @Nullable String x() {
        return x;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("x", x);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("x", x);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, NamesClient> {
        private @Nullable String x;

        private Builder() {}

        private Builder(NamesClient from) {
            super(from);
            this.x = from.x;
        }

        /** The {@code x}. */
        public Builder x(@Nullable String x) {
            this.x = x;
            return this;
        }

        /** {@return the finished object} */
        public NamesClient build() {
            return new NamesClient(this);
        }

        @Override
        protected NamesClient decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "x" -> builder.x = in.string();
                    default -> in.keep();
                }
            }
            return new NamesClient(in.finish(builder));
        }
    }
}
