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

/** The {@code List} of the API. */
@Generated("ampersand-codegen")
public final class List extends ApiModel {
    public static final JsonCodec<List> CODEC = ObjectCodec.of(new Builder());

    private final java.util. @Nullable List<List> items;

    private List(Builder builder) {
        super(builder);
        this.items = builder.items;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code items}. */
    public java.util.List<List> items() {
        return items != null ? items : java.util.List.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("items", items);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("items", items, List.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, List> {
        private java.util. @Nullable List<List> items;

        private Builder() {}

        private Builder(List from) {
            super(from);
            this.items = from.items;
        }

        /** The {@code items}. */
        public Builder items(java.util. @Nullable List<List> items) {
            this.items = Copies.of(items);
            return this;
        }

        /** {@return the finished object} */
        public List build() {
            return new List(this);
        }

        @Override
        protected List decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "items" -> builder.items = in.list(List.CODEC);
                    default -> in.keep();
                }
            }
            return new List(in.finish(builder));
        }
    }
}
