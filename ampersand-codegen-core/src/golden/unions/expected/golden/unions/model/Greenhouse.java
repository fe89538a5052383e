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

/** The {@code Greenhouse} of the API. */
@Generated("ampersand-codegen")
public final class Greenhouse extends ApiModel implements Bed.Cover, Shelter {
    public static final JsonCodec<Greenhouse> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Long panes;
    private final @Nullable String name;

    private Greenhouse(Builder builder) {
        super(builder);
        this.panes = builder.panes;
        this.name = builder.name;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code panes}. */
    public Long panes() {
        return required("panes", panes);
    }

    /** The {@code name}. */
    public @Nullable String name() {
        return name;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("panes", panes, "name", name);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.int64("panes", panes);
        out.string("name", name);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Greenhouse> {
        private @Nullable Long panes;
        private @Nullable String name;

        private Builder() {}

        private Builder(Greenhouse from) {
            super(from);
            this.panes = from.panes;
            this.name = from.name;
        }

        /** The {@code panes}. */
        public Builder panes(Long panes) {
            this.panes = panes;
            return this;
        }

        /** The {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Greenhouse build() {
            return checked(new Greenhouse(this), "panes");
        }

        @Override
        protected Greenhouse decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "panes" -> builder.panes = in.int64();
                    case "name" -> builder.name = in.string();
                    default -> in.keep();
                }
            }
            return new Greenhouse(in.finish(builder));
        }
    }
}
