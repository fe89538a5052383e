package golden.petstore.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Conflict} of the API. */
@Generated("ampersand-codegen")
public final class Conflict extends ApiModel {
    public static final JsonCodec<Conflict> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String title;
    private final @Nullable String detail;
    private final @Nullable Long existing;

    private Conflict(Builder builder) {
        super(builder);
        this.title = builder.title;
        this.detail = builder.detail;
        this.existing = builder.existing;
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

    /** The {@code existing}. */
    public @Nullable Long existing() {
        return existing;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("title", title, "detail", detail, "existing", existing);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("title", title);
        out.string("detail", detail);
        out.int64("existing", existing);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Conflict> {
        private @Nullable String title;
        private @Nullable String detail;
        private @Nullable Long existing;

        private Builder() {}

        private Builder(Conflict from) {
            super(from);
            this.title = from.title;
            this.detail = from.detail;
            this.existing = from.existing;
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

        /** The {@code existing}. */
        public Builder existing(@Nullable Long existing) {
            this.existing = existing;
            return this;
        }

        /** {@return the finished object} */
        public Conflict build() {
            return new Conflict(this);
        }

        @Override
        protected Conflict decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "title" -> builder.title = in.string();
                    case "detail" -> builder.detail = in.string();
                    case "existing" -> builder.existing = in.int64();
                    default -> in.keep();
                }
            }
            return new Conflict(in.finish(builder));
        }
    }
}
