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

/** The {@code Foo} of the API. */
@Generated("ampersand-codegen")
public final class Foo extends ApiModel {
    public static final JsonCodec<Foo> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String upper;

    private Foo(Builder builder) {
        super(builder);
        this.upper = builder.upper;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code upper}. */
    public @Nullable String upper() {
        return upper;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("upper", upper);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("upper", upper);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Foo> {
        private @Nullable String upper;

        private Builder() {}

        private Builder(Foo from) {
            super(from);
            this.upper = from.upper;
        }

        /** The {@code upper}. */
        public Builder upper(@Nullable String upper) {
            this.upper = upper;
            return this;
        }

        /** {@return the finished object} */
        public Foo build() {
            return new Foo(this);
        }

        @Override
        protected Foo decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "upper" -> builder.upper = in.string();
                    default -> in.keep();
                }
            }
            return new Foo(in.finish(builder));
        }
    }
}
