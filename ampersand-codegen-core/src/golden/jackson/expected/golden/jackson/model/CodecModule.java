package golden.jackson.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A model that has the name of a class that is used beside it. */
@Generated("ampersand-codegen")
public final class CodecModule extends ApiModel {
    public static final JsonCodec<CodecModule> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String id;

    private CodecModule(Builder builder) {
        super(builder);
        this.id = builder.id;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code id}. */
    public @Nullable String id() {
        return id;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("id", id);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("id", id);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, CodecModule> {
        private @Nullable String id;

        private Builder() {}

        private Builder(CodecModule from) {
            super(from);
            this.id = from.id;
        }

        /** The {@code id}. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** {@return the finished object} */
        public CodecModule build() {
            return new CodecModule(this);
        }

        @Override
        protected CodecModule decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "id" -> builder.id = in.string();
                    default -> in.keep();
                }
            }
            return new CodecModule(in.finish(builder));
        }
    }
}
