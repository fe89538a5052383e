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
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Described in place by the API. */
@Generated("ampersand-codegen")
public final class ListNotesResponse extends ApiModel {
    public static final JsonCodec<ListNotesResponse> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Long count;
    private final @Nullable URI next;
    private final @Nullable List<String> results;

    private ListNotesResponse(Builder builder) {
        super(builder);
        this.count = builder.count;
        this.next = builder.next;
        this.results = builder.results;
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

    /** The {@code next}. */
    public @Nullable URI next() {
        return next;
    }

    /** The {@code results}. */
    public List<String> results() {
        return results != null ? results : List.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("count", count, "next", next, "results", results);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.int64("count", count);
        out.value("next", next, JsonCodecs.URI);
        out.list("results", results, JsonCodecs.STRING);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, ListNotesResponse> {
        private @Nullable Long count;
        private @Nullable URI next;
        private @Nullable List<String> results;

        private Builder() {}

        private Builder(ListNotesResponse from) {
            super(from);
            this.count = from.count;
            this.next = from.next;
            this.results = from.results;
        }

        /** The {@code count}. */
        public Builder count(@Nullable Long count) {
            this.count = count;
            return this;
        }

        /** The {@code next}. */
        public Builder next(@Nullable URI next) {
            this.next = next;
            nullable("next", next);
            return this;
        }

        /** The {@code results}. */
        public Builder results(@Nullable List<String> results) {
            this.results = Copies.of(results);
            return this;
        }

        /** {@return the finished object} */
        public ListNotesResponse build() {
            return new ListNotesResponse(this);
        }

        @Override
        protected ListNotesResponse decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "count" -> builder.count = in.int64();
                    case "next" -> builder.next = in.value(JsonCodecs.URI);
                    case "results" -> builder.results = in.list(JsonCodecs.STRING);
                    default -> in.keep();
                }
            }
            return new ListNotesResponse(in.finish(builder));
        }
    }
}
