package golden.parameters.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The value of {@code xml}. */
@Generated("ampersand-codegen")
public final class OddXml extends ApiModel {
    public static final JsonCodec<OddXml> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String a;

    private OddXml(Builder builder) {
        super(builder);
        this.a = builder.a;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code a}. */
    public @Nullable String a() {
        return a;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("a", a);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("a", a);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, OddXml> {
        private @Nullable String a;

        private Builder() {}

        private Builder(OddXml from) {
            super(from);
            this.a = from.a;
        }

        /** The {@code a}. */
        public Builder a(@Nullable String a) {
            this.a = a;
            return this;
        }

        /** {@return the finished object} */
        public OddXml build() {
            return new OddXml(this);
        }

        @Override
        protected OddXml decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "a" -> builder.a = in.string();
                    default -> in.keep();
                }
            }
            return new OddXml(in.finish(builder));
        }
    }
}
