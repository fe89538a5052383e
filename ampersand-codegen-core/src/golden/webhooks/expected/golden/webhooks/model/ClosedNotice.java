package golden.webhooks.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The {@code ClosedNotice} of the API. */
@Generated("ampersand-codegen")
public final class ClosedNotice extends ApiModel implements Notice {
    public static final JsonCodec<ClosedNotice> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String kind;
    private final @Nullable Data data;

    private ClosedNotice(Builder builder) {
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
    public static final class Builder extends ApiModelBuilder<Builder, ClosedNotice> {
        private @Nullable String kind;
        private @Nullable Data data;

        private Builder() {}

        private Builder(ClosedNotice from) {
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
        public ClosedNotice build() {
            return checked(new ClosedNotice(this), "kind", "data");
        }

        @Override
        protected ClosedNotice decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "kind" -> builder.kind = in.string();
                    case "data" -> builder.data = in.value(Data.CODEC);
                    default -> in.keep();
                }
            }
            return new ClosedNotice(in.finish(builder));
        }
    }

    /** The value of {@code data}. */
    @Generated("ampersand-codegen")
    public static final class Data extends ApiModel {
        public static final JsonCodec<Data> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String station;
        private final @Nullable LocalDate until;

        private Data(Builder builder) {
            super(builder);
            this.station = builder.station;
            this.until = builder.until;
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

        /** The {@code until}. */
        public @Nullable LocalDate until() {
            return until;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("station", station, "until", until);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("station", station);
            out.value("until", until, JsonCodecs.DATE);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Data> {
            private @Nullable String station;
            private @Nullable LocalDate until;

            private Builder() {}

            private Builder(Data from) {
                super(from);
                this.station = from.station;
                this.until = from.until;
            }

            /** The {@code station}. */
            public Builder station(@Nullable String station) {
                this.station = station;
                return this;
            }

            /** The {@code until}. */
            public Builder until(@Nullable LocalDate until) {
                this.until = until;
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
                        case "until" -> builder.until = in.value(JsonCodecs.DATE);
                        default -> in.keep();
                    }
                }
                return new Data(in.finish(builder));
            }
        }
    }
}
