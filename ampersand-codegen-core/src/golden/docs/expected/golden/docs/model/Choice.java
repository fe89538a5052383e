package golden.docs.model;

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
 * Either *&#47; or.
 *
 * <p>One of {@link Choice.OfString}, {@link Choice.With}, {@link Choice.Neither}, or, should the API add a shape,
 * {@link Choice.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Choice permits Choice.OfString, Choice.With, Choice.Neither, Choice.Unrecognized {
    JsonCodec<Choice> CODEC =
            UnionCodec.<Choice, Unrecognized>builder(Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(
                    OfString.class,
                    OfString.CODEC,
                    Match.of(Match.Kind.STRING))
            .variant(
                    With.class,
                    With.CODEC,
                    Match.object().required("*/").optional("\\u0041", "{@code", "tab\there"))
            .variant(
                    Neither.class,
                    Neither.CODEC,
                    Match.object().required("nor"))
            .build();

    /** A *&#47; string. */
    @Generated("ampersand-codegen")
    record OfString(String value) implements Choice, Wrapper<String> {
        public static final JsonCodec<OfString> CODEC =
                JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);
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

    /** &#64;An object. */
    @Generated("ampersand-codegen")
    final class With extends ApiModel implements Choice {
        public static final JsonCodec<With> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String starSlash;
        private final @Nullable String u0041;
        private final @Nullable String code;
        private final @Nullable String tabHere;

        private With(Builder builder) {
            super(builder);
            this.starSlash = builder.starSlash;
            this.u0041 = builder.u0041;
            this.code = builder.code;
            this.tabHere = builder.tabHere;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** A name *&#47;. */
        public String starSlash() {
            return required("*/", starSlash);
        }

        /** The <code>&#92;u0041</code>. */
        public @Nullable String u0041() {
            return u0041;
        }

        /** The <code>&#123;&#64;code</code>. */
        public @Nullable String code() {
            return code;
        }

        /** The {@code tab here}. */
        public @Nullable String tabHere() {
            return tabHere;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("*/", starSlash, "\\u0041", u0041, "{@code", code, "tab\there", tabHere);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("*/", starSlash);
            out.string("\\u0041", u0041);
            out.string("{@code", code);
            out.string("tab\there", tabHere);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, With> {
            private @Nullable String starSlash;
            private @Nullable String u0041;
            private @Nullable String code;
            private @Nullable String tabHere;

            private Builder() {}

            private Builder(With from) {
                super(from);
                this.starSlash = from.starSlash;
                this.u0041 = from.u0041;
                this.code = from.code;
                this.tabHere = from.tabHere;
            }

            /** A name *&#47;. */
            public Builder starSlash(String starSlash) {
                this.starSlash = starSlash;
                return this;
            }

            /** The <code>&#92;u0041</code>. */
            public Builder u0041(@Nullable String u0041) {
                this.u0041 = u0041;
                return this;
            }

            /** The <code>&#123;&#64;code</code>. */
            public Builder code(@Nullable String code) {
                this.code = code;
                return this;
            }

            /** The {@code tab here}. */
            public Builder tabHere(@Nullable String tabHere) {
                this.tabHere = tabHere;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public With build() {
                return checked(new With(this), "*/");
            }

            @Override
            protected With decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "*/" -> builder.starSlash = in.string();
                        case "\\u0041" -> builder.u0041 = in.string();
                        case "{@code" -> builder.code = in.string();
                        case "tab\there" -> builder.tabHere = in.string();
                        default -> in.keep();
                    }
                }
                return new With(in.finish(builder));
            }
        }
    }

    /** The value of {@code Neither}. */
    @Generated("ampersand-codegen")
    final class Neither extends ApiModel implements Choice {
        public static final JsonCodec<Neither> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String nor;

        private Neither(Builder builder) {
            super(builder);
            this.nor = builder.nor;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code nor}. */
        public String nor() {
            return required("nor", nor);
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("nor", nor);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("nor", nor);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Neither> {
            private @Nullable String nor;

            private Builder() {}

            private Builder(Neither from) {
                super(from);
                this.nor = from.nor;
            }

            /** The {@code nor}. */
            public Builder nor(String nor) {
                this.nor = nor;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Neither build() {
                return checked(new Neither(this), "nor");
            }

            @Override
            protected Neither decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "nor" -> builder.nor = in.string();
                        default -> in.keep();
                    }
                }
                return new Neither(in.finish(builder));
            }
        }
    }
}
