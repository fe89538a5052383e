package golden.paging.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Described in place by the API. */
@Generated("ampersand-codegen")
public final class ListPapersResponse extends ApiModel {
    public static final JsonCodec<ListPapersResponse> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable List<Paper> papers;
    private final @Nullable String nextPageToken;

    private ListPapersResponse(Builder builder) {
        super(builder);
        this.papers = builder.papers;
        this.nextPageToken = builder.nextPageToken;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code papers}. */
    public List<Paper> papers() {
        return required("papers", papers);
    }

    /** The {@code nextPageToken}. */
    public @Nullable String nextPageToken() {
        return nextPageToken;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("papers", papers, "nextPageToken", nextPageToken);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("papers", papers, Paper.CODEC);
        out.string("nextPageToken", nextPageToken);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, ListPapersResponse> {
        private @Nullable List<Paper> papers;
        private @Nullable String nextPageToken;

        private Builder() {}

        private Builder(ListPapersResponse from) {
            super(from);
            this.papers = from.papers;
            this.nextPageToken = from.nextPageToken;
        }

        /** The {@code papers}. */
        public Builder papers(List<Paper> papers) {
            this.papers = Copies.of(papers);
            return this;
        }

        /** The {@code nextPageToken}. */
        public Builder nextPageToken(@Nullable String nextPageToken) {
            this.nextPageToken = nextPageToken;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public ListPapersResponse build() {
            return checked(new ListPapersResponse(this), "papers");
        }

        @Override
        protected ListPapersResponse decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "papers" -> builder.papers = in.list(Paper.CODEC);
                    case "nextPageToken" -> builder.nextPageToken = in.string();
                    default -> in.keep();
                }
            }
            return new ListPapersResponse(in.finish(builder));
        }
    }
}
