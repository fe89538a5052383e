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

/** Described in place by the API. */
@Generated("ampersand-codegen")
public final class PatchItem extends ApiModel {
    public static final JsonCodec<PatchItem> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String op;
    private final @Nullable String path;

    private PatchItem(Builder builder) {
        super(builder);
        this.op = builder.op;
        this.path = builder.path;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code op}. */
    public @Nullable String op() {
        return op;
    }

    /** The {@code path}. */
    public @Nullable String path() {
        return path;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("op", op, "path", path);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("op", op);
        out.string("path", path);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, PatchItem> {
        private @Nullable String op;
        private @Nullable String path;

        private Builder() {}

        private Builder(PatchItem from) {
            super(from);
            this.op = from.op;
            this.path = from.path;
        }

        /** The {@code op}. */
        public Builder op(@Nullable String op) {
            this.op = op;
            return this;
        }

        /** The {@code path}. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** {@return the finished object} */
        public PatchItem build() {
            return new PatchItem(this);
        }

        @Override
        protected PatchItem decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "op" -> builder.op = in.string();
                    case "path" -> builder.path = in.string();
                    default -> in.keep();
                }
            }
            return new PatchItem(in.finish(builder));
        }
    }
}
