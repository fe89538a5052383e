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

/** The value of {@code 202}. */
@Generated("ampersand-codegen")
public final class BuildReport202Response extends ApiModel {
    public static final JsonCodec<BuildReport202Response> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String job;

    private BuildReport202Response(Builder builder) {
        super(builder);
        this.job = builder.job;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code job}. */
    public @Nullable String job() {
        return job;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("job", job);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("job", job);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, BuildReport202Response> {
        private @Nullable String job;

        private Builder() {}

        private Builder(BuildReport202Response from) {
            super(from);
            this.job = from.job;
        }

        /** The {@code job}. */
        public Builder job(@Nullable String job) {
            this.job = job;
            return this;
        }

        /** {@return the finished object} */
        public BuildReport202Response build() {
            return new BuildReport202Response(this);
        }

        @Override
        protected BuildReport202Response decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "job" -> builder.job = in.string();
                    default -> in.keep();
                }
            }
            return new BuildReport202Response(in.finish(builder));
        }
    }
}
