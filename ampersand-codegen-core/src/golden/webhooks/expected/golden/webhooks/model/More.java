package golden.webhooks.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the sightings are if they are too many. */
@Generated("ampersand-codegen")
public final class More extends ApiModel {
    public static final JsonCodec<More> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Long count;
    private final @Nullable URI url;

    private More(Builder builder) {
        super(builder);
        this.count = builder.count;
        this.url = builder.url;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code count}. */
    public Long count() {
        return required("count", count);
    }

    /** The {@code url}. */
    public @Nullable URI url() {
        return url;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("count", count, "url", url);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.int64("count", count);
        out.value("url", url, JsonCodecs.URI);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, More> {
        private @Nullable Long count;
        private @Nullable URI url;

        private Builder() {}

        private Builder(More from) {
            super(from);
            this.count = from.count;
            this.url = from.url;
        }

        /** The {@code count}. */
        public Builder count(Long count) {
            this.count = count;
            return this;
        }

        /** The {@code url}. */
        public Builder url(@Nullable URI url) {
            this.url = url;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public More build() {
            return checked(new More(this), "count");
        }

        @Override
        protected More decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "count" -> builder.count = in.int64();
                    case "url" -> builder.url = in.value(JsonCodecs.URI);
                    default -> in.keep();
                }
            }
            return new More(in.finish(builder));
        }
    }
}
