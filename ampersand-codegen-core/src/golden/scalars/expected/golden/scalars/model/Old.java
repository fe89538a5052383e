package golden.scalars.model;

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
 * Replaced by Aged.
 *
 * @deprecated The API advises against its use.
 */
@Generated("ampersand-codegen")
@Deprecated
@SuppressWarnings("deprecation")
public final class Old extends ApiModel implements OldChoice {
    public static final JsonCodec<Old> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String stale;
    private final @Nullable Aged younger;

    private Old(Builder builder) {
        super(builder);
        this.stale = builder.stale;
        this.younger = builder.younger;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The {@code stale}.
     *
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public String stale() {
        return required("stale", stale);
    }

    /** The {@code younger}. */
    public @Nullable Aged younger() {
        return younger;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("stale", stale, "younger", younger);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("stale", stale);
        out.value("younger", younger, Aged.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Old> {
        private @Nullable String stale;
        private @Nullable Aged younger;

        private Builder() {}

        private Builder(Old from) {
            super(from);
            this.stale = from.stale;
            this.younger = from.younger;
        }

        /** The {@code stale}. */
        @Deprecated
        public Builder stale(String stale) {
            this.stale = stale;
            return this;
        }

        /** The {@code younger}. */
        public Builder younger(@Nullable Aged younger) {
            this.younger = younger;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Old build() {
            return checked(new Old(this), "stale");
        }

        @Override
        protected Old decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "stale" -> builder.stale = in.string();
                    case "younger" -> builder.younger = in.value(Aged.CODEC);
                    default -> in.keep();
                }
            }
            return new Old(in.finish(builder));
        }
    }
}
