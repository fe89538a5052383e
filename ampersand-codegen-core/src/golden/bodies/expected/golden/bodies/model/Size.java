package golden.bodies.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Size} of the API. */
@Generated("ampersand-codegen")
public final class Size extends ApiModel {
    public static final JsonCodec<Size> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Long width;
    private final @Nullable Long height;

    private Size(Builder builder) {
        super(builder);
        this.width = builder.width;
        this.height = builder.height;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code width}. */
    public @Nullable Long width() {
        return width;
    }

    /** The {@code height}. */
    public @Nullable Long height() {
        return height;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("width", width, "height", height);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.int64("width", width);
        out.int64("height", height);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Size> {
        private @Nullable Long width;
        private @Nullable Long height;

        private Builder() {}

        private Builder(Size from) {
            super(from);
            this.width = from.width;
            this.height = from.height;
        }

        /** The {@code width}. */
        public Builder width(@Nullable Long width) {
            this.width = width;
            return this;
        }

        /** The {@code height}. */
        public Builder height(@Nullable Long height) {
            this.height = height;
            return this;
        }

        /** {@return the finished object} */
        public Size build() {
            return new Size(this);
        }

        @Override
        protected Size decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "width" -> builder.width = in.int64();
                    case "height" -> builder.height = in.int64();
                    default -> in.keep();
                }
            }
            return new Size(in.finish(builder));
        }
    }
}
