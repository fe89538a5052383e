package golden.paging.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Described in place by the API. */
@Generated("ampersand-codegen")
public final class ListDrawersResponse extends ApiModel {
    public static final JsonCodec<ListDrawersResponse> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable List<String> drawers;
    private final @Nullable Meta meta;

    private ListDrawersResponse(Builder builder) {
        super(builder);
        this.drawers = builder.drawers;
        this.meta = builder.meta;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code drawers}. */
    public List<String> drawers() {
        return required("drawers", drawers);
    }

    /** The {@code meta}. */
    public @Nullable Meta meta() {
        return meta;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("drawers", drawers, "meta", meta);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("drawers", drawers, JsonCodecs.STRING);
        out.value("meta", meta, Meta.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, ListDrawersResponse> {
        private @Nullable List<String> drawers;
        private @Nullable Meta meta;

        private Builder() {}

        private Builder(ListDrawersResponse from) {
            super(from);
            this.drawers = from.drawers;
            this.meta = from.meta;
        }

        /** The {@code drawers}. */
        public Builder drawers(List<String> drawers) {
            this.drawers = Copies.of(drawers);
            return this;
        }

        /** The {@code meta}. */
        public Builder meta(@Nullable Meta meta) {
            this.meta = meta;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public ListDrawersResponse build() {
            return checked(new ListDrawersResponse(this), "drawers");
        }

        @Override
        protected ListDrawersResponse decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "drawers" -> builder.drawers = in.list(JsonCodecs.STRING);
                    case "meta" -> builder.meta = in.value(Meta.CODEC);
                    default -> in.keep();
                }
            }
            return new ListDrawersResponse(in.finish(builder));
        }
    }

    /** The value of {@code meta}. */
    @Generated("ampersand-codegen")
    public static final class Meta extends ApiModel {
        public static final JsonCodec<Meta> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Long total;

        private Meta(Builder builder) {
            super(builder);
            this.total = builder.total;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code total}. */
        public @Nullable Long total() {
            return total;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("total", total);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.int64("total", total);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Meta> {
            private @Nullable Long total;

            private Builder() {}

            private Builder(Meta from) {
                super(from);
                this.total = from.total;
            }

            /** The {@code total}. */
            public Builder total(@Nullable Long total) {
                this.total = total;
                return this;
            }

            /** {@return the finished object} */
            public Meta build() {
                return new Meta(this);
            }

            @Override
            protected Meta decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "total" -> builder.total = in.int64();
                        default -> in.keep();
                    }
                }
                return new Meta(in.finish(builder));
            }
        }
    }
}
