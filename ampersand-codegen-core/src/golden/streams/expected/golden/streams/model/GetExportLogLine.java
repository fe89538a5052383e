package golden.streams.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The value of {@code line}. */
@Generated("ampersand-codegen")
public final class GetExportLogLine extends ApiModel {
    public static final JsonCodec<GetExportLogLine> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String step;

    private GetExportLogLine(Builder builder) {
        super(builder);
        this.step = builder.step;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code step}. */
    public @Nullable String step() {
        return step;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("step", step);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("step", step);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, GetExportLogLine> {
        private @Nullable String step;

        private Builder() {}

        private Builder(GetExportLogLine from) {
            super(from);
            this.step = from.step;
        }

        /** The {@code step}. */
        public Builder step(@Nullable String step) {
            this.step = step;
            return this;
        }

        /** {@return the finished object} */
        public GetExportLogLine build() {
            return new GetExportLogLine(this);
        }

        @Override
        protected GetExportLogLine decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "step" -> builder.step = in.string();
                    default -> in.keep();
                }
            }
            return new GetExportLogLine(in.finish(builder));
        }
    }
}
