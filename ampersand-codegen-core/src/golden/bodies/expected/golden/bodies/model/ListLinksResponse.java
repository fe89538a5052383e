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
public final class ListLinksResponse extends ApiModel {
    public static final JsonCodec<ListLinksResponse> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Long count;

    private ListLinksResponse(Builder builder) {
        super(builder);
        this.count = builder.count;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code count}. */
    public @Nullable Long count() {
        return count;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("count", count);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.int64("count", count);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, ListLinksResponse> {
        private @Nullable Long count;

        private Builder() {}

        private Builder(ListLinksResponse from) {
            super(from);
            this.count = from.count;
        }

        /** The {@code count}. */
        public Builder count(@Nullable Long count) {
            this.count = count;
            return this;
        }

        /** {@return the finished object} */
        public ListLinksResponse build() {
            return new ListLinksResponse(this);
        }

        @Override
        protected ListLinksResponse decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "count" -> builder.count = in.int64();
                    default -> in.keep();
                }
            }
            return new ListLinksResponse(in.finish(builder));
        }
    }
}
