package golden.bodies.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.FilePart;
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
public final class UploadFileRequest extends ApiModel {
    public static final JsonCodec<UploadFileRequest> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String purpose;
    private final @Nullable FilePart file;
    private final @Nullable Size size;
    private final @Nullable List<String> tags;

    private UploadFileRequest(Builder builder) {
        super(builder);
        this.purpose = builder.purpose;
        this.file = builder.file;
        this.size = builder.size;
        this.tags = builder.tags;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** What it is for. */
    public String purpose() {
        return required("purpose", purpose);
    }

    /** What is in it. */
    public FilePart file() {
        return required("file", file);
    }

    /** The {@code size}. */
    public @Nullable Size size() {
        return size;
    }

    /** The {@code tags}. */
    public List<String> tags() {
        return tags != null ? tags : List.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("purpose", purpose, "file", file, "size", size, "tags", tags);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("purpose", purpose);
        out.value("file", file, FilePart.CODEC);
        out.value("size", size, Size.CODEC);
        out.list("tags", tags, JsonCodecs.STRING);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, UploadFileRequest> {
        private @Nullable String purpose;
        private @Nullable FilePart file;
        private @Nullable Size size;
        private @Nullable List<String> tags;

        private Builder() {}

        private Builder(UploadFileRequest from) {
            super(from);
            this.purpose = from.purpose;
            this.file = from.file;
            this.size = from.size;
            this.tags = from.tags;
        }

        /** What it is for. */
        public Builder purpose(String purpose) {
            this.purpose = purpose;
            return this;
        }

        /** What is in it. */
        public Builder file(FilePart file) {
            this.file = file;
            return this;
        }

        /** The {@code size}. */
        public Builder size(@Nullable Size size) {
            this.size = size;
            return this;
        }

        /** The {@code tags}. */
        public Builder tags(@Nullable List<String> tags) {
            this.tags = Copies.of(tags);
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public UploadFileRequest build() {
            return checked(new UploadFileRequest(this), "purpose", "file");
        }

        @Override
        protected UploadFileRequest decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "purpose" -> builder.purpose = in.string();
                    case "file" -> builder.file = in.value(FilePart.CODEC);
                    case "size" -> builder.size = in.value(Size.CODEC);
                    case "tags" -> builder.tags = in.list(JsonCodecs.STRING);
                    default -> in.keep();
                }
            }
            return new UploadFileRequest(in.finish(builder));
        }
    }
}
