package golden.bodies.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.FilePart;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The value of {@code multipart}. */
@Generated("ampersand-codegen")
public final class UpdateBoxMultipartRequest extends ApiModel {
    public static final JsonCodec<UpdateBoxMultipartRequest> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable FilePart sheet;
    private final @Nullable String comment;

    private UpdateBoxMultipartRequest(Builder builder) {
        super(builder);
        this.sheet = builder.sheet;
        this.comment = builder.comment;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code sheet}. */
    public FilePart sheet() {
        return required("sheet", sheet);
    }

    /** The {@code comment}. */
    public @Nullable String comment() {
        return comment;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("sheet", sheet, "comment", comment);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("sheet", sheet, FilePart.CODEC);
        out.string("comment", comment);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, UpdateBoxMultipartRequest> {
        private @Nullable FilePart sheet;
        private @Nullable String comment;

        private Builder() {}

        private Builder(UpdateBoxMultipartRequest from) {
            super(from);
            this.sheet = from.sheet;
            this.comment = from.comment;
        }

        /** The {@code sheet}. */
        public Builder sheet(FilePart sheet) {
            this.sheet = sheet;
            return this;
        }

        /** The {@code comment}. */
        public Builder comment(@Nullable String comment) {
            this.comment = comment;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public UpdateBoxMultipartRequest build() {
            return checked(new UpdateBoxMultipartRequest(this), "sheet");
        }

        @Override
        protected UpdateBoxMultipartRequest decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "sheet" -> builder.sheet = in.value(FilePart.CODEC);
                    case "comment" -> builder.comment = in.string();
                    default -> in.keep();
                }
            }
            return new UpdateBoxMultipartRequest(in.finish(builder));
        }
    }
}
