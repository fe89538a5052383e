package golden.webhooks.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code OpenedNotice} of the API. */
@Generated("ampersand-codegen")
public final class OpenedNotice extends ApiModel implements Notice {
    public static final JsonCodec<OpenedNotice> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String kind;
    private final @Nullable Data data;

    private OpenedNotice(Builder builder) {
        super(builder);
        this.kind = builder.kind;
        this.data = builder.data;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code kind}. */
    public String kind() {
        return required("kind", kind);
    }

    /** The {@code data}. */
    public Data data() {
        return required("data", data);
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("kind", kind, "data", data);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("kind", kind);
        out.value("data", data, Data.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, OpenedNotice> {
        private @Nullable String kind;
        private @Nullable Data data;

        private Builder() {}

        private Builder(OpenedNotice from) {
            super(from);
            this.kind = from.kind;
            this.data = from.data;
        }

        /** The {@code kind}. */
        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

        /** The {@code data}. */
        public Builder data(Data data) {
            this.data = data;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public OpenedNotice build() {
            return checked(new OpenedNotice(this), "kind", "data");
        }

        @Override
        protected OpenedNotice decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "kind" -> builder.kind = in.string();
                    case "data" -> builder.data = in.value(Data.CODEC);
                    default -> in.keep();
                }
            }
            return new OpenedNotice(in.finish(builder));
        }
    }

    /** The value of {@code data}. */
    @Generated("ampersand-codegen")
    public static final class Data extends ApiModel {
        public static final JsonCodec<Data> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String station;

        private Data(Builder builder) {
            super(builder);
            this.station = builder.station;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code station}. */
        public @Nullable String station() {
            return station;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("station", station);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("station", station);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Data> {
            private @Nullable String station;

            private Builder() {}

            private Builder(Data from) {
                super(from);
                this.station = from.station;
            }

            /** The {@code station}. */
            public Builder station(@Nullable String station) {
                this.station = station;
                return this;
            }

            /** {@return the finished object} */
            public Data build() {
                return new Data(this);
            }

            @Override
            protected Data decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "station" -> builder.station = in.string();
                        default -> in.keep();
                    }
                }
                return new Data(in.finish(builder));
            }
        }
    }
}
