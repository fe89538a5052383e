package golden.composition.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Known properties, and any number of lengths. */
@Generated("ampersand-codegen")
public final class Box extends ApiModel {
    public static final JsonCodec<Box> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Boolean lid;

    private Box(Builder builder) {
        super(builder);
        this.lid = builder.lid;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code lid}. */
    public Boolean lid() {
        return required("lid", lid);
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("lid", lid);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.bool("lid", lid);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Box> {
        private @Nullable Boolean lid;

        private Builder() {}

        private Builder(Box from) {
            super(from);
            this.lid = from.lid;
        }

        /** The {@code lid}. */
        public Builder lid(Boolean lid) {
            this.lid = lid;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Box build() {
            return checked(new Box(this), "lid");
        }

        @Override
        protected Box decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "lid" -> builder.lid = in.bool();
                    default -> in.keep();
                }
            }
            return new Box(in.finish(builder));
        }
    }
}
