package golden.bodies.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.FilePart;
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
public final class UploadManyRequest extends ApiModel {
    public static final JsonCodec<UploadManyRequest> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable List<FilePart> attachments;
    private final @Nullable FilePart cover;
    private final @Nullable FilePart photo;
    private final @Nullable FilePart scan;
    private final @Nullable Object extra;

    private UploadManyRequest(Builder builder) {
        super(builder);
        this.attachments = builder.attachments;
        this.cover = builder.cover;
        this.photo = builder.photo;
        this.scan = builder.scan;
        this.extra = builder.extra;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code attachments}. */
    public List<FilePart> attachments() {
        return attachments != null ? attachments : List.of();
    }

    /** The {@code cover}. */
    public @Nullable FilePart cover() {
        return cover;
    }

    /** The {@code photo}. */
    public @Nullable FilePart photo() {
        return photo;
    }

    /** The {@code scan}. */
    public @Nullable FilePart scan() {
        return scan;
    }

    /** The {@code extra}. */
    public @Nullable Object extra() {
        return extra;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("attachments", attachments, "cover", cover, "photo", photo, "scan", scan, "extra", extra);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("attachments", attachments, FilePart.CODEC);
        out.value("cover", cover, FilePart.CODEC);
        out.value("photo", photo, FilePart.CODEC);
        out.value("scan", scan, FilePart.CODEC);
        out.any("extra", extra);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, UploadManyRequest> {
        private @Nullable List<FilePart> attachments;
        private @Nullable FilePart cover;
        private @Nullable FilePart photo;
        private @Nullable FilePart scan;
        private @Nullable Object extra;

        private Builder() {}

        private Builder(UploadManyRequest from) {
            super(from);
            this.attachments = from.attachments;
            this.cover = from.cover;
            this.photo = from.photo;
            this.scan = from.scan;
            this.extra = from.extra;
        }

        /** The {@code attachments}. */
        public Builder attachments(@Nullable List<FilePart> attachments) {
            this.attachments = Copies.of(attachments);
            return this;
        }

        /** The {@code cover}. */
        public Builder cover(@Nullable FilePart cover) {
            this.cover = cover;
            return this;
        }

        /** The {@code photo}. */
        public Builder photo(@Nullable FilePart photo) {
            this.photo = photo;
            return this;
        }

        /** The {@code scan}. */
        public Builder scan(@Nullable FilePart scan) {
            this.scan = scan;
            return this;
        }

        /** The {@code extra}. */
        public Builder extra(@Nullable Object extra) {
            this.extra = extra;
            nullable("extra", extra);
            return this;
        }

        /** {@return the finished object} */
        public UploadManyRequest build() {
            return new UploadManyRequest(this);
        }

        @Override
        protected UploadManyRequest decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "attachments" -> builder.attachments = in.list(FilePart.CODEC);
                    case "cover" -> builder.cover = in.value(FilePart.CODEC);
                    case "photo" -> builder.photo = in.value(FilePart.CODEC);
                    case "scan" -> builder.scan = in.value(FilePart.CODEC);
                    case "extra" -> builder.extra = in.any();
                    default -> in.keep();
                }
            }
            return new UploadManyRequest(in.finish(builder));
        }
    }
}
