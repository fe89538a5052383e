package golden.openapi31.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Point} of the API. */
@Generated("ampersand-codegen")
public final class Point extends ApiModel {
    public static final JsonCodec<Point> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Double x;
    private final @Nullable Double y;

    private Point(Builder builder) {
        super(builder);
        this.x = builder.x;
        this.y = builder.y;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code x}. */
    public Double x() {
        return required("x", x);
    }

    /** The {@code y}. */
    public Double y() {
        return required("y", y);
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("x", x, "y", y);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.float64("x", x);
        out.float64("y", y);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Point> {
        private @Nullable Double x;
        private @Nullable Double y;

        private Builder() {}

        private Builder(Point from) {
            super(from);
            this.x = from.x;
            this.y = from.y;
        }

        /** The {@code x}. */
        public Builder x(Double x) {
            this.x = x;
            return this;
        }

        /** The {@code y}. */
        public Builder y(Double y) {
            this.y = y;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Point build() {
            return checked(new Point(this), "x", "y");
        }

        @Override
        protected Point decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "x" -> builder.x = in.float64();
                    case "y" -> builder.y = in.float64();
                    default -> in.keep();
                }
            }
            return new Point(in.finish(builder));
        }
    }
}
