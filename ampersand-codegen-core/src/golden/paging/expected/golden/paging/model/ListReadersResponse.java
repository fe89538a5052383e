package golden.paging.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Described in place by the API. */
@Generated("ampersand-codegen")
public final class ListReadersResponse extends ApiModel {
    public static final JsonCodec<ListReadersResponse> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable List<String> readers;
    private final @Nullable Boolean hasMore;

    private ListReadersResponse(Builder builder) {
        super(builder);
        this.readers = builder.readers;
        this.hasMore = builder.hasMore;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code readers}. */
    public List<String> readers() {
        return readers != null ? readers : List.of();
    }

    /** The {@code has_more}. */
    public @Nullable Boolean hasMore() {
        return hasMore;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("readers", readers, "has_more", hasMore);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("readers", readers, JsonCodecs.STRING);
        out.bool("has_more", hasMore);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, ListReadersResponse> {
        private @Nullable List<String> readers;
        private @Nullable Boolean hasMore;

        private Builder() {}

        private Builder(ListReadersResponse from) {
            super(from);
            this.readers = from.readers;
            this.hasMore = from.hasMore;
        }

        /** The {@code readers}. */
        public Builder readers(@Nullable List<String> readers) {
            this.readers = Copies.of(readers);
            return this;
        }

        /** The {@code has_more}. */
        public Builder hasMore(@Nullable Boolean hasMore) {
            this.hasMore = hasMore;
            return this;
        }

        /** {@return the finished object} */
        public ListReadersResponse build() {
            return new ListReadersResponse(this);
        }

        @Override
        protected ListReadersResponse decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "readers" -> builder.readers = in.list(JsonCodecs.STRING);
                    case "has_more" -> builder.hasMore = in.bool();
                    default -> in.keep();
                }
            }
            return new ListReadersResponse(in.finish(builder));
        }
    }
}
