package golden.paging.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Paper} of the API. */
@Generated("ampersand-codegen")
public final class Paper extends ApiModel {
    public static final JsonCodec<Paper> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String id;
    private final @Nullable String title;

    private Paper(Builder builder) {
        super(builder);
        this.id = builder.id;
        this.title = builder.title;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code id}. */
    public String id() {
        return required("id", id);
    }

    /** The {@code title}. */
    public @Nullable String title() {
        return title;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("id", id, "title", title);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("id", id);
        out.string("title", title);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Paper> {
        private @Nullable String id;
        private @Nullable String title;

        private Builder() {}

        private Builder(Paper from) {
            super(from);
            this.id = from.id;
            this.title = from.title;
        }

        /** The {@code id}. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** The {@code title}. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Paper build() {
            return checked(new Paper(this), "id");
        }

        @Override
        protected Paper decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "id" -> builder.id = in.string();
                    case "title" -> builder.title = in.string();
                    default -> in.keep();
                }
            }
            return new Paper(in.finish(builder));
        }
    }
}
