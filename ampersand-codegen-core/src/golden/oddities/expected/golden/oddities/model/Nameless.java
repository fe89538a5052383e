package golden.oddities.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Nameless} of the API. */
@Generated("ampersand-codegen")
public final class Nameless extends ApiModel {
    public static final JsonCodec<Nameless> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String value;

    private Nameless(Builder builder) {
        super(builder);
        this.value = builder.value;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The . */
    public String value() {
        return required("", value);
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("", value);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("", value);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Nameless> {
        private @Nullable String value;

        private Builder() {}

        private Builder(Nameless from) {
            super(from);
            this.value = from.value;
        }

        /** The. */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Nameless build() {
            return checked(new Nameless(this), "");
        }

        @Override
        protected Nameless decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "" -> builder.value = in.string();
                    default -> in.keep();
                }
            }
            return new Nameless(in.finish(builder));
        }
    }
}
