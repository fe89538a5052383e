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
 * Told apart by an integer.
 *
 * <p>One of {@link Tool.Rake}, {@link Tool.Spade}, or, should the API add a shape, {@link Tool.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Tool permits Tool.Rake, Tool.Spade, Tool.Unrecognized {
    JsonCodec<Tool> CODEC = UnionCodec.<Tool, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(Rake.class, Rake.CODEC, Match.object().required("type").constant("type", "1"))
            .variant(Spade.class, Spade.CODEC, Match.object().required("type").constant("type", "2"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Tool, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }

    /** The value of {@code Rake}. */
    @Generated("ampersand-codegen")
    final class Rake extends ApiModel implements Tool {
        public static final JsonCodec<Rake> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Type type;
        private final @Nullable Long width;

        private Rake(Builder builder) {
            super(builder);
            this.type = builder.type;
            this.width = builder.width;
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

        /** The {@code width}. */
        public @Nullable Long width() {
            return width;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("type", type, "width", width);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.value("type", type, Type.CODEC);
            out.int64("width", width);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Rake> {
            private @Nullable Type type;
            private @Nullable Long width;

            private Builder() {}

            private Builder(Rake from) {
                super(from);
                this.type = from.type;
                this.width = from.width;
            }

            /** The {@code type}. */
            public Builder type(Type type) {
                this.type = type;
                return this;
            }

            /** The {@code width}. */
            public Builder width(@Nullable Long width) {
                this.width = width;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Rake build() {
                return checked(new Rake(this), "type");
            }

            @Override
            protected Rake decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "type" -> builder.type = in.value(Type.CODEC);
                        case "width" -> builder.width = in.int64();
                        default -> in.keep();
                    }
                }
                return new Rake(in.finish(builder));
            }
        }

        /**
         * The value of {@code type}.
         *
         * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
         * {@code equals}, or switch on {@link #known()}.
         */
        @Generated("ampersand-codegen")
        public static final class Type extends OpenEnum<Long> {
            public static final Type VALUE_1 = new Type(1L, Known.VALUE_1);

            public static final JsonCodec<Type> CODEC = JsonCodecs.openEnum(JsonCodecs.INT64, Type::of);

            private final Known known;

            private Type(Long value, Known known) {
                super(value);
                this.known = known;
            }

            /** {@return the constant with this value as the API writes it, or a new one} */
            public static Type of(Long value) {
                return switch (value.toString()) {
                    case "1" -> VALUE_1;
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
                VALUE_1,

                UNRECOGNIZED
            }
        }
    }

    /** The value of {@code Spade}. */
    @Generated("ampersand-codegen")
    final class Spade extends ApiModel implements Tool {
        public static final JsonCodec<Spade> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Type type;
        private final @Nullable Long width;

        private Spade(Builder builder) {
            super(builder);
            this.type = builder.type;
            this.width = builder.width;
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

        /** The {@code width}. */
        public @Nullable Long width() {
            return width;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("type", type, "width", width);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.value("type", type, Type.CODEC);
            out.int64("width", width);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Spade> {
            private @Nullable Type type;
            private @Nullable Long width;

            private Builder() {}

            private Builder(Spade from) {
                super(from);
                this.type = from.type;
                this.width = from.width;
            }

            /** The {@code type}. */
            public Builder type(Type type) {
                this.type = type;
                return this;
            }

            /** The {@code width}. */
            public Builder width(@Nullable Long width) {
                this.width = width;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Spade build() {
                return checked(new Spade(this), "type");
            }

            @Override
            protected Spade decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "type" -> builder.type = in.value(Type.CODEC);
                        case "width" -> builder.width = in.int64();
                        default -> in.keep();
                    }
                }
                return new Spade(in.finish(builder));
            }
        }

        /**
         * The value of {@code type}.
         *
         * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
         * {@code equals}, or switch on {@link #known()}.
         */
        @Generated("ampersand-codegen")
        public static final class Type extends OpenEnum<Long> {
            public static final Type VALUE_2 = new Type(2L, Known.VALUE_2);

            public static final JsonCodec<Type> CODEC = JsonCodecs.openEnum(JsonCodecs.INT64, Type::of);

            private final Known known;

            private Type(Long value, Known known) {
                super(value);
                this.known = known;
            }

            /** {@return the constant with this value as the API writes it, or a new one} */
            public static Type of(Long value) {
                return switch (value.toString()) {
                    case "2" -> VALUE_2;
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
                VALUE_2,

                UNRECOGNIZED
            }
        }
    }
}
