package golden.jackson.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Barrel} of the API.
 *
 * @deprecated The API advises against its use.
 */
@Generated("ampersand-codegen")
@Deprecated
public final class Barrel extends ApiModel implements Cargo {
    public static final JsonCodec<Barrel> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String type;
    private final @Nullable Long litres;

    private Barrel(Builder builder) {
        super(builder);
        this.type = builder.type;
        this.litres = builder.litres;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code type}. */
    public String type() {
        return required("type", type);
    }

    /** The {@code litres}. */
    public @Nullable Long litres() {
        return litres;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("type", type, "litres", litres);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("type", type);
        out.int64("litres", litres);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Barrel> {
        private @Nullable String type;
        private @Nullable Long litres;

        private Builder() {}

        private Builder(Barrel from) {
            super(from);
            this.type = from.type;
            this.litres = from.litres;
        }

        /** The {@code type}. */
        public Builder type(String type) {
            this.type = type;
            return this;
        }

        /** The {@code litres}. */
        public Builder litres(@Nullable Long litres) {
            this.litres = litres;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Barrel build() {
            return checked(new Barrel(this), "type");
        }

        @Override
        protected Barrel decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "type" -> builder.type = in.string();
                    case "litres" -> builder.litres = in.int64();
                    default -> in.keep();
                }
            }
            return new Barrel(in.finish(builder));
        }
    }
}
