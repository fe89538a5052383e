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

/** The {@code Problem} of the API. */
@Generated("ampersand-codegen")
public final class Problem extends ApiModel {
    public static final JsonCodec<Problem> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String title;
    private final @Nullable String detail;

    private Problem(Builder builder) {
        super(builder);
        this.title = builder.title;
        this.detail = builder.detail;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code title}. */
    public @Nullable String title() {
        return title;
    }

    /** The {@code detail}. */
    public @Nullable String detail() {
        return detail;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("title", title, "detail", detail);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("title", title);
        out.string("detail", detail);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Problem> {
        private @Nullable String title;
        private @Nullable String detail;

        private Builder() {}

        private Builder(Problem from) {
            super(from);
            this.title = from.title;
            this.detail = from.detail;
        }

        /** The {@code title}. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** The {@code detail}. */
        public Builder detail(@Nullable String detail) {
            this.detail = detail;
            return this;
        }

        /** {@return the finished object} */
        public Problem build() {
            return new Problem(this);
        }

        @Override
        protected Problem decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "title" -> builder.title = in.string();
                    case "detail" -> builder.detail = in.string();
                    default -> in.keep();
                }
            }
            return new Problem(in.finish(builder));
        }
    }
}
