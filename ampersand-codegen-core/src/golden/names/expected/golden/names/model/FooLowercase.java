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

/** The {@code foo} of the API. */
@Generated("ampersand-codegen")
public final class FooLowercase extends ApiModel {
    public static final JsonCodec<FooLowercase> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String lower;

    private FooLowercase(Builder builder) {
        super(builder);
        this.lower = builder.lower;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code lower}. */
    public @Nullable String lower() {
        return lower;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("lower", lower);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("lower", lower);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, FooLowercase> {
        private @Nullable String lower;

        private Builder() {}

        private Builder(FooLowercase from) {
            super(from);
            this.lower = from.lower;
        }

        /** The {@code lower}. */
        public Builder lower(@Nullable String lower) {
            this.lower = lower;
            return this;
        }

        /** {@return the finished object} */
        public FooLowercase build() {
            return new FooLowercase(this);
        }

        @Override
        protected FooLowercase decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "lower" -> builder.lower = in.string();
                    default -> in.keep();
                }
            }
            return new FooLowercase(in.finish(builder));
        }
    }
}
