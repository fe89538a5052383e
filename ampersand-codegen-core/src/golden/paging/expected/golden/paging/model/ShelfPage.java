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

/** The {@code ShelfPage} of the API. */
@Generated("ampersand-codegen")
public final class ShelfPage extends ApiModel {
    public static final JsonCodec<ShelfPage> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable List<String> results;
    private final @Nullable Pagination pagination;

    private ShelfPage(Builder builder) {
        super(builder);
        this.results = builder.results;
        this.pagination = builder.pagination;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code results}. */
    public List<String> results() {
        return results != null ? results : List.of();
    }

    /** The {@code pagination}. */
    public @Nullable Pagination pagination() {
        return pagination;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("results", results, "pagination", pagination);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("results", results, JsonCodecs.STRING);
        out.value("pagination", pagination, Pagination.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, ShelfPage> {
        private @Nullable List<String> results;
        private @Nullable Pagination pagination;

        private Builder() {}

        private Builder(ShelfPage from) {
            super(from);
            this.results = from.results;
            this.pagination = from.pagination;
        }

        /** The {@code results}. */
        public Builder results(@Nullable List<String> results) {
            this.results = Copies.of(results);
            return this;
        }

        /** The {@code pagination}. */
        public Builder pagination(@Nullable Pagination pagination) {
            this.pagination = pagination;
            return this;
        }

        /** {@return the finished object} */
        public ShelfPage build() {
            return new ShelfPage(this);
        }

        @Override
        protected ShelfPage decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "results" -> builder.results = in.list(JsonCodecs.STRING);
                    case "pagination" -> builder.pagination = in.value(Pagination.CODEC);
                    default -> in.keep();
                }
            }
            return new ShelfPage(in.finish(builder));
        }
    }

    /** The value of {@code pagination}. */
    @Generated("ampersand-codegen")
    public static final class Pagination extends ApiModel {
        public static final JsonCodec<Pagination> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String nextPageToken;
        private final @Nullable Boolean done;

        private Pagination(Builder builder) {
            super(builder);
            this.nextPageToken = builder.nextPageToken;
            this.done = builder.done;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code nextPageToken}. */
        public @Nullable String nextPageToken() {
            return nextPageToken;
        }

        /** The {@code done}. */
        public @Nullable Boolean done() {
            return done;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("nextPageToken", nextPageToken, "done", done);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("nextPageToken", nextPageToken);
            out.bool("done", done);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Pagination> {
            private @Nullable String nextPageToken;
            private @Nullable Boolean done;

            private Builder() {}

            private Builder(Pagination from) {
                super(from);
                this.nextPageToken = from.nextPageToken;
                this.done = from.done;
            }

            /** The {@code nextPageToken}. */
            public Builder nextPageToken(@Nullable String nextPageToken) {
                this.nextPageToken = nextPageToken;
                nullable("nextPageToken", nextPageToken);
                return this;
            }

            /** The {@code done}. */
            public Builder done(@Nullable Boolean done) {
                this.done = done;
                return this;
            }

            /** {@return the finished object} */
            public Pagination build() {
                return new Pagination(this);
            }

            @Override
            protected Pagination decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "nextPageToken" -> builder.nextPageToken = in.string();
                        case "done" -> builder.done = in.bool();
                        default -> in.keep();
                    }
                }
                return new Pagination(in.finish(builder));
            }
        }
    }
}
