package golden.paging.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Trouble} of the API. */
@Generated("ampersand-codegen")
public final class Trouble extends ApiModel {
    public static final JsonCodec<Trouble> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String message;

    private Trouble(Builder builder) {
        super(builder);
        this.message = builder.message;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code message}. */
    public @Nullable String message() {
        return message;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("message", message);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("message", message);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Trouble> {
        private @Nullable String message;

        private Builder() {}

        private Builder(Trouble from) {
            super(from);
            this.message = from.message;
        }

        /** The {@code message}. */
        public Builder message(@Nullable String message) {
            this.message = message;
            return this;
        }

        /** {@return the finished object} */
        public Trouble build() {
            return new Trouble(this);
        }

        @Override
        protected Trouble decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "message" -> builder.message = in.string();
                    default -> in.keep();
                }
            }
            return new Trouble(in.finish(builder));
        }
    }
}
