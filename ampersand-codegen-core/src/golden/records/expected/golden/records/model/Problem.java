package golden.records.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code Problem} of the API. */
@Generated("ampersand-codegen")
public record Problem(
        @Nullable String title,
        @Nullable Problem cause,
        Map<String, @Nullable Object> additionalProperties)
        implements ApiModel {
    public static final JsonCodec<Problem> CODEC = ObjectCodec.of(new Builder());

    /** Takes null for what is absent. Each new property changes this constructor, and never {@link #builder()}. */
    public Problem {
        additionalProperties = ApiModel.copy(additionalProperties);
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public String toString() {
        return ApiModel.text(this);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Problem> {
        private @Nullable String title;
        private @Nullable Problem cause;

        private Builder() {}

        private Builder(Problem from) {
            super(from);
            this.title = from.title;
            this.cause = from.cause;
        }

        /** The {@code title}. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** The {@code cause}. */
        public Builder cause(@Nullable Problem cause) {
            this.cause = cause;
            return this;
        }

        /** {@return the finished object} */
        public Problem build() {
            return new Problem(title, cause, others());
        }

        @Override
        protected Problem decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "title" -> builder.title = in.string();
                    case "cause" -> builder.cause = in.value(Problem.CODEC);
                    default -> in.keep();
                }
            }
            return builder.finish(in).build();
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("title", title);
            out.value("cause", cause, Problem.CODEC);
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("title", title, "cause", cause);
        }
    }
}
