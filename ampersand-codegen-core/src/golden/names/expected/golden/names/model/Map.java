package golden.names.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Map} of the API. */
@Generated("ampersand-codegen")
public final class Map extends ApiModel {
    public static final JsonCodec<Map> CODEC = ObjectCodec.of(new Builder());

    private final java.util. @Nullable Map<String, Map> entries;

    private Map(Builder builder) {
        super(builder);
        this.entries = builder.entries;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code entries}. */
    public java.util.Map<String, Map> entries() {
        return entries != null ? entries : java.util.Map.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("entries", entries);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.map("entries", entries, Map.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Map> {
        private java.util. @Nullable Map<String, Map> entries;

        private Builder() {}

        private Builder(Map from) {
            super(from);
            this.entries = from.entries;
        }

        /** The {@code entries}. */
        public Builder entries(java.util. @Nullable Map<String, Map> entries) {
            this.entries = Copies.of(entries);
            return this;
        }

        /** {@return the finished object} */
        public Map build() {
            return new Map(this);
        }

        @Override
        protected Map decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "entries" -> builder.entries = in.map(Map.CODEC);
                    default -> in.keep();
                }
            }
            return new Map(in.finish(builder));
        }
    }
}
