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

/** The {@code Color} of the API. */
@Generated("ampersand-codegen")
public final class Color extends ApiModel {
    public static final JsonCodec<Color> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Long r;
    private final @Nullable Long g;
    private final @Nullable Long b;

    private Color(Builder builder) {
        super(builder);
        this.r = builder.r;
        this.g = builder.g;
        this.b = builder.b;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code R}. */
    public @Nullable Long r() {
        return r;
    }

    /** The {@code G}. */
    public @Nullable Long g() {
        return g;
    }

    /** The {@code B}. */
    public @Nullable Long b() {
        return b;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("R", r, "G", g, "B", b);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.int64("R", r);
        out.int64("G", g);
        out.int64("B", b);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Color> {
        private @Nullable Long r;
        private @Nullable Long g;
        private @Nullable Long b;

        private Builder() {}

        private Builder(Color from) {
            super(from);
            this.r = from.r;
            this.g = from.g;
            this.b = from.b;
        }

        /** The {@code R}. */
        public Builder r(@Nullable Long r) {
            this.r = r;
            return this;
        }

        /** The {@code G}. */
        public Builder g(@Nullable Long g) {
            this.g = g;
            return this;
        }

        /** The {@code B}. */
        public Builder b(@Nullable Long b) {
            this.b = b;
            return this;
        }

        /** {@return the finished object} */
        public Color build() {
            return new Color(this);
        }

        @Override
        protected Color decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "R" -> builder.r = in.int64();
                    case "G" -> builder.g = in.int64();
                    case "B" -> builder.b = in.int64();
                    default -> in.keep();
                }
            }
            return new Color(in.finish(builder));
        }
    }
}
