package golden.unions.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.OpenEnum;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Told apart by a constant.
 *
 * <p>One of {@link Signal.Rain}, {@link Signal.Frost}, or, should the API add a shape, {@link Signal.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Signal permits Signal.Rain, Signal.Frost, Signal.Unrecognized {
    JsonCodec<Signal> CODEC = UnionCodec.<Signal, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(Rain.class, Rain.CODEC, Match.object().required("type", "millimetres").constant("type", "rain"))
            .variant(
                    Frost.class,
                    Frost.CODEC,
                    Match.object().required("type").optional("degrees").constant("type", "frost"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Signal, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }

    /** The value of {@code Rain}. */
    @Generated("ampersand-codegen")
    final class Rain extends ApiModel implements Signal {
        public static final JsonCodec<Rain> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Type type;
        private final @Nullable Long millimetres;

        private Rain(Builder builder) {
            super(builder);
            this.type = builder.type;
            this.millimetres = builder.millimetres;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code type}. */
        public Type type() {
            return required("type", type);
        }

        /** The {@code millimetres}. */
        public Long millimetres() {
            return required("millimetres", millimetres);
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("type", type, "millimetres", millimetres);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.value("type", type, Type.CODEC);
            out.int64("millimetres", millimetres);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Rain> {
            private @Nullable Type type;
            private @Nullable Long millimetres;

            private Builder() {}

            private Builder(Rain from) {
                super(from);
                this.type = from.type;
                this.millimetres = from.millimetres;
            }

            /** The {@code type}. */
            public Builder type(Type type) {
                this.type = type;
                return this;
            }

            /** The {@code millimetres}. */
            public Builder millimetres(Long millimetres) {
                this.millimetres = millimetres;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Rain build() {
                return checked(new Rain(this), "type", "millimetres");
            }

            @Override
            protected Rain decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "type" -> builder.type = in.value(Type.CODEC);
                        case "millimetres" -> builder.millimetres = in.int64();
                        default -> in.keep();
                    }
                }
                return new Rain(in.finish(builder));
            }
        }

        /**
         * The value of {@code type}.
         *
         * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
         * {@code equals}, or switch on {@link #known()}.
         */
        @Generated("ampersand-codegen")
        public static final class Type extends OpenEnum<String> {
            public static final Type RAIN = new Type("rain", Known.RAIN);

            public static final JsonCodec<Type> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Type::of);

            private final Known known;

            private Type(String value, Known known) {
                super(value);
                this.known = known;
            }

            /** {@return the constant with this value as the API writes it, or a new one} */
            public static Type of(String value) {
                return switch (value) {
                    case "rain" -> RAIN;
                    default -> new Type(value, Known.UNRECOGNIZED);
                };
            }

            /** {@return this as a constant of a Java enum, for {@code switch}} */
            public Known known() {
                return known;
            }

            /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
            @Generated("ampersand-codegen")
            public enum Known {
                RAIN,

                UNRECOGNIZED
            }
        }
    }

    /** The value of {@code Frost}. */
    @Generated("ampersand-codegen")
    final class Frost extends ApiModel implements Signal {
        public static final JsonCodec<Frost> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Type type;
        private final @Nullable Double degrees;

        private Frost(Builder builder) {
            super(builder);
            this.type = builder.type;
            this.degrees = builder.degrees;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code type}. */
        public Type type() {
            return required("type", type);
        }

        /** The {@code degrees}. */
        public @Nullable Double degrees() {
            return degrees;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("type", type, "degrees", degrees);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.value("type", type, Type.CODEC);
            out.float64("degrees", degrees);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Frost> {
            private @Nullable Type type;
            private @Nullable Double degrees;

            private Builder() {}

            private Builder(Frost from) {
                super(from);
                this.type = from.type;
                this.degrees = from.degrees;
            }

            /** The {@code type}. */
            public Builder type(Type type) {
                this.type = type;
                return this;
            }

            /** The {@code degrees}. */
            public Builder degrees(@Nullable Double degrees) {
                this.degrees = degrees;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Frost build() {
                return checked(new Frost(this), "type");
            }

            @Override
            protected Frost decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "type" -> builder.type = in.value(Type.CODEC);
                        case "degrees" -> builder.degrees = in.float64();
                        default -> in.keep();
                    }
                }
                return new Frost(in.finish(builder));
            }
        }

        /**
         * The value of {@code type}.
         *
         * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
         * {@code equals}, or switch on {@link #known()}.
         */
        @Generated("ampersand-codegen")
        public static final class Type extends OpenEnum<String> {
            public static final Type FROST = new Type("frost", Known.FROST);

            public static final JsonCodec<Type> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Type::of);

            private final Known known;

            private Type(String value, Known known) {
                super(value);
                this.known = known;
            }

            /** {@return the constant with this value as the API writes it, or a new one} */
            public static Type of(String value) {
                return switch (value) {
                    case "frost" -> FROST;
                    default -> new Type(value, Known.UNRECOGNIZED);
                };
            }

            /** {@return this as a constant of a Java enum, for {@code switch}} */
            public Known known() {
                return known;
            }

            /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
            @Generated("ampersand-codegen")
            public enum Known {
                FROST,

                UNRECOGNIZED
            }
        }
    }
}
