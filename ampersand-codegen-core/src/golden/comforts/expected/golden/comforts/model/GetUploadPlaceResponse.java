package golden.comforts.model;

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

/** Described in place by the API. */
@Generated("ampersand-codegen")
public final class GetUploadPlaceResponse extends ApiModel {
    public static final JsonCodec<GetUploadPlaceResponse> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable URI url;
    private final @Nullable String bucket;

    private GetUploadPlaceResponse(Builder builder) {
        super(builder);
        this.url = builder.url;
        this.bucket = builder.bucket;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code url}. */
    public URI url() {
        return required("url", url);
    }

    /** The {@code bucket}. */
    public @Nullable String bucket() {
        return bucket;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("url", url, "bucket", bucket);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("url", url, JsonCodecs.URI);
        out.string("bucket", bucket);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, GetUploadPlaceResponse> {
        private @Nullable URI url;
        private @Nullable String bucket;

        private Builder() {}

        private Builder(GetUploadPlaceResponse from) {
            super(from);
            this.url = from.url;
            this.bucket = from.bucket;
        }

        /** The {@code url}. */
        public Builder url(URI url) {
            this.url = url;
            return this;
        }

        /** The {@code bucket}. */
        public Builder bucket(@Nullable String bucket) {
            this.bucket = bucket;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public GetUploadPlaceResponse build() {
            return checked(new GetUploadPlaceResponse(this), "url");
        }

        @Override
        protected GetUploadPlaceResponse decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "url" -> builder.url = in.value(JsonCodecs.URI);
                    case "bucket" -> builder.bucket = in.string();
                    default -> in.keep();
                }
            }
            return new GetUploadPlaceResponse(in.finish(builder));
        }
    }
}
