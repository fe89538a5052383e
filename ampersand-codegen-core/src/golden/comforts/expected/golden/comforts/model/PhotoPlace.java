package golden.comforts.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code PhotoPlace} of the API. */
@Generated("ampersand-codegen")
public final class PhotoPlace extends ApiModel {
    public static final JsonCodec<PhotoPlace> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String address;
    private final @Nullable String path;

    private PhotoPlace(Builder builder) {
        super(builder);
        this.address = builder.address;
        this.path = builder.path;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code address}. */
    public @Nullable String address() {
        return address;
    }

    /** The {@code path}. */
    public @Nullable String path() {
        return path;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("address", address, "path", path);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("address", address);
        out.string("path", path);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, PhotoPlace> {
        private @Nullable String address;
        private @Nullable String path;

        private Builder() {}

        private Builder(PhotoPlace from) {
            super(from);
            this.address = from.address;
            this.path = from.path;
        }

        /** The {@code address}. */
        public Builder address(@Nullable String address) {
            this.address = address;
            return this;
        }

        /** The {@code path}. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** {@return the finished object} */
        public PhotoPlace build() {
            return new PhotoPlace(this);
        }

        @Override
        protected PhotoPlace decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "address" -> builder.address = in.string();
                    case "path" -> builder.path = in.string();
                    default -> in.keep();
                }
            }
            return new PhotoPlace(in.finish(builder));
        }
    }
}
