package golden.names.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.OpenEnum;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Holder} of the API. */
@Generated("ampersand-codegen")
public final class Holder extends ApiModel {
    public static final JsonCodec<Holder> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable HolderValue holder;
    private final @Nullable KnownValue known;
    private final @Nullable Codec codec;
    private final @Nullable OverrideValue override;
    private final @Nullable IntegerValue integer;
    private final @Nullable DeprecatedValue deprecated;

    private Holder(Builder builder) {
        super(builder);
        this.holder = builder.holder;
        this.known = builder.known;
        this.codec = builder.codec;
        this.override = builder.override;
        this.integer = builder.integer;
        this.deprecated = builder.deprecated;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code holder}. */
    public @Nullable HolderValue holder() {
        return holder;
    }

    /** The {@code known}. */
    public @Nullable KnownValue known() {
        return known;
    }

    /** The {@code codec}. */
    public @Nullable Codec codec() {
        return codec;
    }

    /** The {@code override}. */
    public @Nullable OverrideValue override() {
        return override;
    }

    /** The {@code integer}. */
    public @Nullable IntegerValue integer() {
        return integer;
    }

    /** The {@code deprecated}. */
    public @Nullable DeprecatedValue deprecated() {
        return deprecated;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("holder", holder, "known", known, "codec", codec, "override", override, "integer", integer,
                "deprecated", deprecated);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("holder", holder, HolderValue.CODEC);
        out.value("known", known, KnownValue.CODEC);
        out.value("codec", codec, Codec.CODEC);
        out.value("override", override, OverrideValue.CODEC);
        out.value("integer", integer, IntegerValue.CODEC);
        out.value("deprecated", deprecated, DeprecatedValue.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Holder> {
        private @Nullable HolderValue holder;
        private @Nullable KnownValue known;
        private @Nullable Codec codec;
        private @Nullable OverrideValue override;
        private @Nullable IntegerValue integer;
        private @Nullable DeprecatedValue deprecated;

        private Builder() {}

        private Builder(Holder from) {
            super(from);
            this.holder = from.holder;
            this.known = from.known;
            this.codec = from.codec;
            this.override = from.override;
            this.integer = from.integer;
            this.deprecated = from.deprecated;
        }

        /** The {@code holder}. */
        public Builder holder(@Nullable HolderValue holder) {
            this.holder = holder;
            return this;
        }

        /** The {@code known}. */
        public Builder known(@Nullable KnownValue known) {
            this.known = known;
            return this;
        }

        /** The {@code codec}. */
        public Builder codec(@Nullable Codec codec) {
            this.codec = codec;
            return this;
        }

        /** The {@code override}. */
        public Builder override(@Nullable OverrideValue override) {
            this.override = override;
            return this;
        }

        /** The {@code integer}. */
        public Builder integer(@Nullable IntegerValue integer) {
            this.integer = integer;
            return this;
        }

        /** The {@code deprecated}. */
        public Builder deprecated(@Nullable DeprecatedValue deprecated) {
            this.deprecated = deprecated;
            return this;
        }

        /** {@return the finished object} */
        public Holder build() {
            return new Holder(this);
        }

        @Override
        protected Holder decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "holder" -> builder.holder = in.value(HolderValue.CODEC);
                    case "known" -> builder.known = in.value(KnownValue.CODEC);
                    case "codec" -> builder.codec = in.value(Codec.CODEC);
                    case "override" -> builder.override = in.value(OverrideValue.CODEC);
                    case "integer" -> builder.integer = in.value(IntegerValue.CODEC);
                    case "deprecated" -> builder.deprecated = in.value(DeprecatedValue.CODEC);
                    default -> in.keep();
                }
            }
            return new Holder(in.finish(builder));
        }
    }

    /** The value of {@code codec}. */
    @Generated("ampersand-codegen")
    public static final class Codec extends ApiModel {
        public static final JsonCodec<Codec> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String x;

        private Codec(Builder builder) {
            super(builder);
            this.x = builder.x;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code x}. */
        public @Nullable String x() {
            return x;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("x", x);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("x", x);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Codec> {
            private @Nullable String x;

            private Builder() {}

            private Builder(Codec from) {
                super(from);
                this.x = from.x;
            }

            /** The {@code x}. */
            public Builder x(@Nullable String x) {
                this.x = x;
                return this;
            }

            /** {@return the finished object} */
            public Codec build() {
                return new Codec(this);
            }

            @Override
            protected Codec decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "x" -> builder.x = in.string();
                        default -> in.keep();
                    }
                }
                return new Codec(in.finish(builder));
            }
        }
    }

    /** The value of {@code deprecated}. */
    @Generated("ampersand-codegen")
    public static final class DeprecatedValue extends ApiModel {
        public static final JsonCodec<DeprecatedValue> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String x;

        private DeprecatedValue(Builder builder) {
            super(builder);
            this.x = builder.x;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /**
         * The {@code x}.
         *
         * @deprecated The API advises against its use.
         */
        @Deprecated
        public @Nullable String x() {
            return x;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("x", x);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("x", x);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, DeprecatedValue> {
            private @Nullable String x;

            private Builder() {}

            private Builder(DeprecatedValue from) {
                super(from);
                this.x = from.x;
            }

            /** The {@code x}. */
            @Deprecated
            public Builder x(@Nullable String x) {
                this.x = x;
                return this;
            }

            /** {@return the finished object} */
            public DeprecatedValue build() {
                return new DeprecatedValue(this);
            }

            @Override
            protected DeprecatedValue decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "x" -> builder.x = in.string();
                        default -> in.keep();
                    }
                }
                return new DeprecatedValue(in.finish(builder));
            }
        }
    }

    /** The value of {@code holder}. */
    @Generated("ampersand-codegen")
    public static final class HolderValue extends ApiModel {
        public static final JsonCodec<HolderValue> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String holder;
        private final @Nullable StringValue string;

        private HolderValue(Builder builder) {
            super(builder);
            this.holder = builder.holder;
            this.string = builder.string;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code holder}. */
        public @Nullable String holder() {
            return holder;
        }

        /** The {@code string}. */
        public @Nullable StringValue string() {
            return string;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("holder", holder, "string", string);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("holder", holder);
            out.value("string", string, StringValue.CODEC);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, HolderValue> {
            private @Nullable String holder;
            private @Nullable StringValue string;

            private Builder() {}

            private Builder(HolderValue from) {
                super(from);
                this.holder = from.holder;
                this.string = from.string;
            }

            /** The {@code holder}. */
            public Builder holder(@Nullable String holder) {
                this.holder = holder;
                return this;
            }

            /** The {@code string}. */
            public Builder string(@Nullable StringValue string) {
                this.string = string;
                return this;
            }

            /** {@return the finished object} */
            public HolderValue build() {
                return new HolderValue(this);
            }

            @Override
            protected HolderValue decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "holder" -> builder.holder = in.string();
                        case "string" -> builder.string = in.value(StringValue.CODEC);
                        default -> in.keep();
                    }
                }
                return new HolderValue(in.finish(builder));
            }
        }

        /** The value of {@code string}. */
        @Generated("ampersand-codegen")
        public static final class StringValue extends ApiModel {
            public static final JsonCodec<StringValue> CODEC = ObjectCodec.of(new Builder());

            private final @Nullable ObjectValue object;

            private StringValue(Builder builder) {
                super(builder);
                this.object = builder.object;
            }

            /** {@return a builder that starts empty} */
            public static Builder builder() {
                return new Builder();
            }

            public Builder toBuilder() {
                return new Builder(this);
            }

            /** The {@code object}. */
            public ObjectValue object() {
                return required("object", object);
            }

            @Override
            protected @Nullable Object[] namesAndValues() {
                return array("object", object);
            }

            @Override
            protected void encode(ObjectWriter out) throws IOException {
                out.value("object", object, ObjectValue.CODEC);
            }

            @Generated("ampersand-codegen")
            public static final class Builder extends ApiModelBuilder<Builder, StringValue> {
                private @Nullable ObjectValue object;

                private Builder() {}

                private Builder(StringValue from) {
                    super(from);
                    this.object = from.object;
                }

                /** The {@code object}. */
                public Builder object(ObjectValue object) {
                    this.object = object;
                    return this;
                }

                /**
                 * {@return the finished object; fails with {@link IllegalStateException} if a required property is
                 * missing}
                 */
                public StringValue build() {
                    return checked(new StringValue(this), "object");
                }

                @Override
                protected StringValue decode(ObjectReader in) throws IOException {
                    Builder builder = new Builder();
                    for (String name; (name = in.next()) != null; ) {
                        switch (name) {
                            case "object" -> builder.object = in.value(ObjectValue.CODEC);
                            default -> in.keep();
                        }
                    }
                    return new StringValue(in.finish(builder));
                }
            }

            /** The value of {@code object}. */
            @Generated("ampersand-codegen")
            public static final class ObjectValue extends ApiModel {
                public static final JsonCodec<ObjectValue> CODEC = ObjectCodec.of(new Builder());

                private final @Nullable String record;
                private final @Nullable BuilderValue builderValue;

                private ObjectValue(Builder builder) {
                    super(builder);
                    this.record = builder.record;
                    this.builderValue = builder.builderValue;
                }

                /** {@return a builder that starts empty} */
                public static Builder builder() {
                    return new Builder();
                }

                public Builder toBuilder() {
                    return new Builder(this);
                }

                /** The {@code record}. */
                public @Nullable String record() {
                    return record;
                }

                /** The {@code builder}. */
                public @Nullable BuilderValue builderValue() {
                    return builderValue;
                }

                @Override
                protected @Nullable Object[] namesAndValues() {
                    return array("record", record, "builder", builderValue);
                }

                @Override
                protected void encode(ObjectWriter out) throws IOException {
                    out.string("record", record);
                    out.value("builder", builderValue, BuilderValue.CODEC);
                }

                @Generated("ampersand-codegen")
                public static final class Builder extends ApiModelBuilder<Builder, ObjectValue> {
                    private @Nullable String record;
                    private @Nullable BuilderValue builderValue;

                    private Builder() {}

                    private Builder(ObjectValue from) {
                        super(from);
                        this.record = from.record;
                        this.builderValue = from.builderValue;
                    }

                    /** The {@code record}. */
                    public Builder record(@Nullable String record) {
                        this.record = record;
                        return this;
                    }

                    /** The {@code builder}. */
                    public Builder builderValue(@Nullable BuilderValue builderValue) {
                        this.builderValue = builderValue;
                        return this;
                    }

                    /** {@return the finished object} */
                    public ObjectValue build() {
                        return new ObjectValue(this);
                    }

                    @Override
                    protected ObjectValue decode(ObjectReader in) throws IOException {
                        Builder builder = new Builder();
                        for (String name; (name = in.next()) != null; ) {
                            switch (name) {
                                case "record" -> builder.record = in.string();
                                case "builder" -> builder.builderValue = in.value(BuilderValue.CODEC);
                                default -> in.keep();
                            }
                        }
                        return new ObjectValue(in.finish(builder));
                    }
                }

                /** The value of {@code builder}. */
                @Generated("ampersand-codegen")
                public static final class BuilderValue extends ApiModel {
                    public static final JsonCodec<BuilderValue> CODEC = ObjectCodec.of(new Builder());

                    private final @Nullable String x;

                    private BuilderValue(Builder builder) {
                        super(builder);
                        this.x = builder.x;
                    }

                    /** {@return a builder that starts empty} */
                    public static Builder builder() {
                        return new Builder();
                    }

                    public Builder toBuilder() {
                        return new Builder(this);
                    }

                    /** The {@code x}. */
                    public @Nullable String x() {
                        return x;
                    }

                    @Override
                    protected @Nullable Object[] namesAndValues() {
                        return array("x", x);
                    }

                    @Override
                    protected void encode(ObjectWriter out) throws IOException {
                        out.string("x", x);
                    }

                    @Generated("ampersand-codegen")
                    public static final class Builder extends ApiModelBuilder<Builder, BuilderValue> {
                        private @Nullable String x;

                        private Builder() {}

                        private Builder(BuilderValue from) {
                            super(from);
                            this.x = from.x;
                        }

                        /** The {@code x}. */
                        public Builder x(@Nullable String x) {
                            this.x = x;
                            return this;
                        }

                        /** {@return the finished object} */
                        public BuilderValue build() {
                            return new BuilderValue(this);
                        }

                        @Override
                        protected BuilderValue decode(ObjectReader in) throws IOException {
                            Builder builder = new Builder();
                            for (String name; (name = in.next()) != null; ) {
                                switch (name) {
                                    case "x" -> builder.x = in.string();
                                    default -> in.keep();
                                }
                            }
                            return new BuilderValue(in.finish(builder));
                        }
                    }
                }
            }
        }
    }

    /** The value of {@code integer}. */
    @Generated("ampersand-codegen")
    public static final class IntegerValue extends ApiModel {
        public static final JsonCodec<IntegerValue> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Long x;

        private IntegerValue(Builder builder) {
            super(builder);
            this.x = builder.x;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code x}. */
        public @Nullable Long x() {
            return x;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("x", x);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.int64("x", x);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, IntegerValue> {
            private @Nullable Long x;

            private Builder() {}

            private Builder(IntegerValue from) {
                super(from);
                this.x = from.x;
            }

            /** The {@code x}. */
            public Builder x(@Nullable Long x) {
                this.x = x;
                return this;
            }

            /** {@return the finished object} */
            public IntegerValue build() {
                return new IntegerValue(this);
            }

            @Override
            protected IntegerValue decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "x" -> builder.x = in.int64();
                        default -> in.keep();
                    }
                }
                return new IntegerValue(in.finish(builder));
            }
        }
    }

    /**
     * The value of {@code known}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class KnownValue extends OpenEnum<String> {
        public static final KnownValue X = new KnownValue("x", Known.X);

        public static final KnownValue Y = new KnownValue("y", Known.Y);

        public static final JsonCodec<KnownValue> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, KnownValue::of);

        private final Known known;

        private KnownValue(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static KnownValue of(String value) {
            return switch (value) {
                case "x" -> X;
                case "y" -> Y;
                default -> new KnownValue(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            X,
            Y,

            UNRECOGNIZED
        }
    }

    /** The value of {@code override}. */
    @Generated("ampersand-codegen")
    public static final class OverrideValue extends ApiModel {
        public static final JsonCodec<OverrideValue> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String x;

        private OverrideValue(Builder builder) {
            super(builder);
            this.x = builder.x;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code x}. */
        public @Nullable String x() {
            return x;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("x", x);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("x", x);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, OverrideValue> {
            private @Nullable String x;

            private Builder() {}

            private Builder(OverrideValue from) {
                super(from);
                this.x = from.x;
            }

            /** The {@code x}. */
            public Builder x(@Nullable String x) {
                this.x = x;
                return this;
            }

            /** {@return the finished object} */
            public OverrideValue build() {
                return new OverrideValue(this);
            }

            @Override
            protected OverrideValue decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "x" -> builder.x = in.string();
                        default -> in.keep();
                    }
                }
                return new OverrideValue(in.finish(builder));
            }
        }
    }
}
