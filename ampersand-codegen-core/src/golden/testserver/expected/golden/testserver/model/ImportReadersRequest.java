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

/** Described in place by the API. */
@Generated("ampersand-codegen")
public final class ImportReadersRequest extends ApiModel {
    public static final JsonCodec<ImportReadersRequest> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String name;

    private ImportReadersRequest(Builder builder) {
        super(builder);
        this.name = builder.name;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code name}. */
    public @Nullable String name() {
        return name;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("name", name);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("name", name);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, ImportReadersRequest> {
        private @Nullable String name;

        private Builder() {}

        private Builder(ImportReadersRequest from) {
            super(from);
            this.name = from.name;
        }

        /** The {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@return the finished object} */
        public ImportReadersRequest build() {
            return new ImportReadersRequest(this);
        }

        @Override
        protected ImportReadersRequest decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "name" -> builder.name = in.string();
                    default -> in.keep();
                }
            }
            return new ImportReadersRequest(in.finish(builder));
        }
    }
}
