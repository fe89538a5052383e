package golden.names.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import com.withampersand.codegen.runtime.Wrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Variants with names that are taken.
 *
 * <p>One of {@link StringModel}, {@link Choice.UnrecognizedVariant}, {@link Choice.ChoiceVariant},
 * {@link Choice.OfString}, {@link Choice.OfInteger}, or, should the API add a shape, {@link Choice.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Choice
        permits StringModel,
                Choice.UnrecognizedVariant,
                Choice.ChoiceVariant,
                Choice.OfString,
                Choice.OfInteger,
                Choice.Unrecognized {
    JsonCodec<Choice> CODEC = UnionCodec.<Choice, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(
                    StringModel.class, StringModel.CODEC, Match.object().required("text").optional("object", "integer"))
            .variant(UnrecognizedVariant.class, UnrecognizedVariant.CODEC, Match.object().required("unknown"))
            .variant(ChoiceVariant.class, ChoiceVariant.CODEC, Match.object().required("choice"))
            .variant(OfString.class, OfString.CODEC, Match.of(Match.Kind.STRING))
            .variant(OfInteger.class, OfInteger.CODEC, Match.of(Match.Kind.INTEGER))
            .build();

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfString(String value) implements Choice, Wrapper<String> {
        public static final JsonCodec<OfString> CODEC =
                JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);
    }

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfInteger(Long value) implements Choice, Wrapper<Long> {
        public static final JsonCodec<OfInteger> CODEC =
                JsonCodecs.wrapper(JsonCodecs.INT64, OfInteger::new, OfInteger::value);
    }

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Choice, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }

    /** The value of {@code Unrecognized}. */
    @Generated("ampersand-codegen")
    final class UnrecognizedVariant extends ApiModel implements Choice {
        public static final JsonCodec<UnrecognizedVariant> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String unknown;

        private UnrecognizedVariant(Builder builder) {
            super(builder);
            this.unknown = builder.unknown;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code unknown}. */
        public String unknown() {
            return required("unknown", unknown);
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("unknown", unknown);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("unknown", unknown);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, UnrecognizedVariant> {
            private @Nullable String unknown;

            private Builder() {}

            private Builder(UnrecognizedVariant from) {
                super(from);
                this.unknown = from.unknown;
            }

            /** The {@code unknown}. */
            public Builder unknown(String unknown) {
                this.unknown = unknown;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public UnrecognizedVariant build() {
                return checked(new UnrecognizedVariant(this), "unknown");
            }

            @Override
            protected UnrecognizedVariant decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "unknown" -> builder.unknown = in.string();
                        default -> in.keep();
                    }
                }
                return new UnrecognizedVariant(in.finish(builder));
            }
        }
    }

    /** The value of {@code Choice}. */
    @Generated("ampersand-codegen")
    final class ChoiceVariant extends ApiModel implements Choice {
        public static final JsonCodec<ChoiceVariant> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String choice;

        private ChoiceVariant(Builder builder) {
            super(builder);
            this.choice = builder.choice;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code choice}. */
        public String choice() {
            return required("choice", choice);
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("choice", choice);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("choice", choice);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, ChoiceVariant> {
            private @Nullable String choice;

            private Builder() {}

            private Builder(ChoiceVariant from) {
                super(from);
                this.choice = from.choice;
            }

            /** The {@code choice}. */
            public Builder choice(String choice) {
                this.choice = choice;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public ChoiceVariant build() {
                return checked(new ChoiceVariant(this), "choice");
            }

            @Override
            protected ChoiceVariant decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "choice" -> builder.choice = in.string();
                        default -> in.keep();
                    }
                }
                return new ChoiceVariant(in.finish(builder));
            }
        }
    }
}
