package golden.openapi31.model;

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
 * The {@code Fault} of the API.
 *
 * <p>One of {@link Fault.Bad}, {@link Fault.Worse}, or, should the API add a shape, {@link Fault.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Fault permits Fault.Bad, Fault.Worse, Fault.Unrecognized {
    JsonCodec<Fault> CODEC = UnionCodec.<Fault, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(Bad.class, Bad.CODEC, Match.object().required("kind").optional("reason").constant("kind", "bad"))
            .variant(
                    Worse.class,
                    Worse.CODEC,
                    Match.object().required("kind").optional("cause").constant("kind", "worse"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Fault, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }

    /** The value of {@code bad}. */
    @Generated("ampersand-codegen")
    final class Bad extends ApiModel implements Fault {
        public static final JsonCodec<Bad> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Kind kind;
        private final @Nullable String reason;

        private Bad(Builder builder) {
            super(builder);
            this.kind = builder.kind;
            this.reason = builder.reason;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code kind}. */
        public Kind kind() {
            return required("kind", kind);
        }

        /** The {@code reason}. */
        public @Nullable String reason() {
            return reason;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("kind", kind, "reason", reason);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.value("kind", kind, Kind.CODEC);
            out.string("reason", reason);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Bad> {
            private @Nullable Kind kind;
            private @Nullable String reason;

            private Builder() {}

            private Builder(Bad from) {
                super(from);
                this.kind = from.kind;
                this.reason = from.reason;
            }

            /** The {@code kind}. */
            public Builder kind(Kind kind) {
                this.kind = kind;
                return this;
            }

            /** The {@code reason}. */
            public Builder reason(@Nullable String reason) {
                this.reason = reason;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Bad build() {
                return checked(new Bad(this), "kind");
            }

            @Override
            protected Bad decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "kind" -> builder.kind = in.value(Kind.CODEC);
                        case "reason" -> builder.reason = in.string();
                        default -> in.keep();
                    }
                }
                return new Bad(in.finish(builder));
            }
        }

        /**
         * The value of {@code kind}.
         *
         * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
         * {@code equals}, or switch on {@link #known()}.
         */
        @Generated("ampersand-codegen")
        public static final class Kind extends OpenEnum<String> {
            public static final Kind BAD = new Kind("bad", Known.BAD);

            public static final JsonCodec<Kind> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Kind::of);

            private final Known known;

            private Kind(String value, Known known) {
                super(value);
                this.known = known;
            }

            /** {@return the constant with this value as the API writes it, or a new one} */
            public static Kind of(String value) {
                return switch (value) {
                    case "bad" -> BAD;
                    default -> new Kind(value, Known.UNRECOGNIZED);
                };
            }

            /** {@return this as a constant of a Java enum, for {@code switch}} */
            public Known known() {
                return known;
            }

            /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
            @Generated("ampersand-codegen")
            public enum Known {
                BAD,

                UNRECOGNIZED
            }
        }
    }

    /** The value of {@code worse}. */
    @Generated("ampersand-codegen")
    final class Worse extends ApiModel implements Fault {
        public static final JsonCodec<Worse> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Kind kind;
        private final @Nullable Fault cause;

        private Worse(Builder builder) {
            super(builder);
            this.kind = builder.kind;
            this.cause = builder.cause;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code kind}. */
        public Kind kind() {
            return required("kind", kind);
        }

        /** The {@code cause}. */
        public @Nullable Fault cause() {
            return cause;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("kind", kind, "cause", cause);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.value("kind", kind, Kind.CODEC);
            out.value("cause", cause, Fault.CODEC);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Worse> {
            private @Nullable Kind kind;
            private @Nullable Fault cause;

            private Builder() {}

            private Builder(Worse from) {
                super(from);
                this.kind = from.kind;
                this.cause = from.cause;
            }

            /** The {@code kind}. */
            public Builder kind(Kind kind) {
                this.kind = kind;
                return this;
            }

            /** The {@code cause}. */
            public Builder cause(@Nullable Fault cause) {
                this.cause = cause;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Worse build() {
                return checked(new Worse(this), "kind");
            }

            @Override
            protected Worse decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "kind" -> builder.kind = in.value(Kind.CODEC);
                        case "cause" -> builder.cause = in.value(Fault.CODEC);
                        default -> in.keep();
                    }
                }
                return new Worse(in.finish(builder));
            }
        }

        /**
         * The value of {@code kind}.
         *
         * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
         * {@code equals}, or switch on {@link #known()}.
         */
        @Generated("ampersand-codegen")
        public static final class Kind extends OpenEnum<String> {
            public static final Kind WORSE = new Kind("worse", Known.WORSE);

            public static final JsonCodec<Kind> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Kind::of);

            private final Known known;

            private Kind(String value, Known known) {
                super(value);
                this.known = known;
            }

            /** {@return the constant with this value as the API writes it, or a new one} */
            public static Kind of(String value) {
                return switch (value) {
                    case "worse" -> WORSE;
                    default -> new Kind(value, Known.UNRECOGNIZED);
                };
            }

            /** {@return this as a constant of a Java enum, for {@code switch}} */
            public Known known() {
                return known;
            }

            /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
            @Generated("ampersand-codegen")
            public enum Known {
                WORSE,

                UNRECOGNIZED
            }
        }
    }
}
