package golden.testserver.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Status} of the API. */
@Generated("ampersand-codegen")
public final class Status extends ApiModel {
    public static final JsonCodec<Status> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Boolean open;

    private Status(Builder builder) {
        super(builder);
        this.open = builder.open;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code open}. */
    public @Nullable Boolean open() {
        return open;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("open", open);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.bool("open", open);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Status> {
        private @Nullable Boolean open;

        private Builder() {}

        private Builder(Status from) {
            super(from);
            this.open = from.open;
        }

        /** The {@code open}. */
        public Builder open(@Nullable Boolean open) {
            this.open = open;
            return this;
        }

        /** {@return the finished object} */
        public Status build() {
            return new Status(this);
        }

        @Override
        protected Status decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "open" -> builder.open = in.bool();
                    default -> in.keep();
                }
            }
            return new Status(in.finish(builder));
        }
    }
}
