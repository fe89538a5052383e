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

/** The {@code Row} of the API. */
@Generated("ampersand-codegen")
public final class Row extends ApiModel {
    public static final JsonCodec<Row> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String title;
    private final @Nullable Integer words;

    private Row(Builder builder) {
        super(builder);
        this.title = builder.title;
        this.words = builder.words;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code title}. */
    public String title() {
        return required("title", title);
    }

    /** The {@code words}. */
    public @Nullable Integer words() {
        return words;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("title", title, "words", words);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("title", title);
        out.int32("words", words);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Row> {
        private @Nullable String title;
        private @Nullable Integer words;

        private Builder() {}

        private Builder(Row from) {
            super(from);
            this.title = from.title;
            this.words = from.words;
        }

        /** The {@code title}. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** The {@code words}. */
        public Builder words(@Nullable Integer words) {
            this.words = words;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Row build() {
            return checked(new Row(this), "title");
        }

        @Override
        protected Row decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "title" -> builder.title = in.string();
                    case "words" -> builder.words = in.int32();
                    default -> in.keep();
                }
            }
            return new Row(in.finish(builder));
        }
    }
}
