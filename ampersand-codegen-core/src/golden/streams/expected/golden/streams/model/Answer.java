package golden.streams.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Answer} of the API. */
@Generated("ampersand-codegen")
public final class Answer extends ApiModel {
    public static final JsonCodec<Answer> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String text;

    private Answer(Builder builder) {
        super(builder);
        this.text = builder.text;
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

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("text", text);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("text", text);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Answer> {
        private @Nullable String text;

        private Builder() {}

        private Builder(Answer from) {
            super(from);
            this.text = from.text;
        }

        /** The {@code text}. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Answer build() {
            return checked(new Answer(this), "text");
        }

        @Override
        protected Answer decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "text" -> builder.text = in.string();
                    default -> in.keep();
                }
            }
            return new Answer(in.finish(builder));
        }
    }
}
