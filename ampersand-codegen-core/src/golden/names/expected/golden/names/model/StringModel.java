package golden.names.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code String} of the API. */
@Generated("ampersand-codegen")
public final class StringModel extends ApiModel implements Choice {
    public static final JsonCodec<StringModel> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String text;
    private final @Nullable ObjectModel object;
    private final @Nullable Long integer;

    private StringModel(Builder builder) {
        super(builder);
        this.text = builder.text;
        this.object = builder.object;
        this.integer = builder.integer;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code text}. */
    public String text() {
        return required("text", text);
    }

    /** The {@code object}. */
    public @Nullable ObjectModel object() {
        return object;
    }

    /** The {@code integer}. */
    public @Nullable Long integer() {
        return integer;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("text", text, "object", object, "integer", integer);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("text", text);
        out.value("object", object, ObjectModel.CODEC);
        out.int64("integer", integer);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, StringModel> {
        private @Nullable String text;
        private @Nullable ObjectModel object;
        private @Nullable Long integer;

        private Builder() {}

        private Builder(StringModel from) {
            super(from);
            this.text = from.text;
            this.object = from.object;
            this.integer = from.integer;
        }

        /** The {@code text}. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** The {@code object}. */
        public Builder object(@Nullable ObjectModel object) {
            this.object = object;
            return this;
        }

        /** The {@code integer}. */
        public Builder integer(@Nullable Long integer) {
            this.integer = integer;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public StringModel build() {
            return checked(new StringModel(this), "text");
        }

        @Override
        protected StringModel decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "text" -> builder.text = in.string();
                    case "object" -> builder.object = in.value(ObjectModel.CODEC);
                    case "integer" -> builder.integer = in.int64();
                    default -> in.keep();
                }
            }
            return new StringModel(in.finish(builder));
        }
    }
}
