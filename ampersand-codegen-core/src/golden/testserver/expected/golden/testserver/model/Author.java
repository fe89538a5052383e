package golden.testserver.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Author} of the API. */
@Generated("ampersand-codegen")
public final class Author extends ApiModel {
    public static final JsonCodec<Author> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String name;
    private final @Nullable Integer born;

    private Author(Builder builder) {
        super(builder);
        this.name = builder.name;
        this.born = builder.born;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code name}. */
    public String name() {
        return required("name", name);
    }

    /** The {@code born}. */
    public @Nullable Integer born() {
        return born;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("name", name, "born", born);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("name", name);
        out.int32("born", born);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Author> {
        private @Nullable String name;
        private @Nullable Integer born;

        private Builder() {}

        private Builder(Author from) {
            super(from);
            this.name = from.name;
            this.born = from.born;
        }

        /** The {@code name}. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** The {@code born}. */
        public Builder born(@Nullable Integer born) {
            this.born = born;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Author build() {
            return checked(new Author(this), "name");
        }

        @Override
        protected Author decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "name" -> builder.name = in.string();
                    case "born" -> builder.born = in.int32();
                    default -> in.keep();
                }
            }
            return new Author(in.finish(builder));
        }
    }
}
