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

/** The {@code Shed} of the API. */
@Generated("ampersand-codegen")
public final class Shed extends ApiModel implements Shelter {
    public static final JsonCodec<Shed> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Long planks;
    private final @Nullable String name;

    private Shed(Builder builder) {
        super(builder);
        this.planks = builder.planks;
        this.name = builder.name;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code planks}. */
    public Long planks() {
        return required("planks", planks);
    }

    /** The {@code name}. */
    public @Nullable String name() {
        return name;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("planks", planks, "name", name);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.int64("planks", planks);
        out.string("name", name);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Shed> {
        private @Nullable Long planks;
        private @Nullable String name;

        private Builder() {}

        private Builder(Shed from) {
            super(from);
            this.planks = from.planks;
            this.name = from.name;
        }

        /** The {@code planks}. */
        public Builder planks(Long planks) {
            this.planks = planks;
            return this;
        }

        /** The {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Shed build() {
            return checked(new Shed(this), "planks");
        }

        @Override
        protected Shed decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "planks" -> builder.planks = in.int64();
                    case "name" -> builder.name = in.string();
                    default -> in.keep();
                }
            }
            return new Shed(in.finish(builder));
        }
    }
}
