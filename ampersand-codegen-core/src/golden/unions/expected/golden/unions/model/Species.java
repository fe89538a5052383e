package golden.unions.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Its name is that of a type which each creature inherits from the interface of all. */
@Generated("ampersand-codegen")
public final class Species extends ApiModel {
    public static final JsonCodec<Species> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String latin;

    private Species(Builder builder) {
        super(builder);
        this.latin = builder.latin;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code latin}. */
    public @Nullable String latin() {
        return latin;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("latin", latin);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("latin", latin);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Species> {
        private @Nullable String latin;

        private Builder() {}

        private Builder(Species from) {
            super(from);
            this.latin = from.latin;
        }

        /** The {@code latin}. */
        public Builder latin(@Nullable String latin) {
            this.latin = latin;
            return this;
        }

        /** {@return the finished object} */
        public Species build() {
            return new Species(this);
        }

        @Override
        protected Species decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "latin" -> builder.latin = in.string();
                    default -> in.keep();
                }
            }
            return new Species(in.finish(builder));
        }
    }
}
