package golden.webhooks.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Sighting} of the API. */
@Generated("ampersand-codegen")
public final class Sighting extends ApiModel {
    public static final JsonCodec<Sighting> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String star;
    private final @Nullable Double magnitude;

    private Sighting(Builder builder) {
        super(builder);
        this.star = builder.star;
        this.magnitude = builder.magnitude;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code star}. */
    public String star() {
        return required("star", star);
    }

    /** The {@code magnitude}. */
    public @Nullable Double magnitude() {
        return magnitude;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("star", star, "magnitude", magnitude);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("star", star);
        out.float64("magnitude", magnitude);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Sighting> {
        private @Nullable String star;
        private @Nullable Double magnitude;

        private Builder() {}

        private Builder(Sighting from) {
            super(from);
            this.star = from.star;
            this.magnitude = from.magnitude;
        }

        /** The {@code star}. */
        public Builder star(String star) {
            this.star = star;
            return this;
        }

        /** The {@code magnitude}. */
        public Builder magnitude(@Nullable Double magnitude) {
            this.magnitude = magnitude;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Sighting build() {
            return checked(new Sighting(this), "star");
        }

        @Override
        protected Sighting decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "star" -> builder.star = in.string();
                    case "magnitude" -> builder.magnitude = in.float64();
                    default -> in.keep();
                }
            }
            return new Sighting(in.finish(builder));
        }
    }
}
