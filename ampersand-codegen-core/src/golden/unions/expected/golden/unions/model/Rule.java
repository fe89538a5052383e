package golden.unions.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule may hold rules.
 *
 * <p>One of {@link Rule.WithAll}, {@link Rule.WithNot}, {@link Rule.OfString}, or, should the API add a shape,
 * {@link Rule.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Rule permits Rule.WithAll, Rule.WithNot, Rule.OfString, Rule.Unrecognized {
    JsonCodec<Rule> CODEC = UnionCodec.<Rule, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(WithAll.class, WithAll.CODEC, Match.object().required("all"))
            .variant(WithNot.class, WithNot.CODEC, Match.object().required("not"))
            .variant(OfString.class, OfString.CODEC, Match.of(Match.Kind.STRING))
            .build();

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfString(String value) implements Rule, Wrapper<String> {
        public static final JsonCodec<OfString> CODEC =
                JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);
    }

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Rule, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }

    /** The variant with {@code all}. */
    @Generated("ampersand-codegen")
    final class WithAll extends ApiModel implements Rule {
        public static final JsonCodec<WithAll> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable List<Rule> all;

        private WithAll(Builder builder) {
            super(builder);
            this.all = builder.all;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code all}. */
        public List<Rule> all() {
            return required("all", all);
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("all", all);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.list("all", all, Rule.CODEC);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, WithAll> {
            private @Nullable List<Rule> all;

            private Builder() {}

            private Builder(WithAll from) {
                super(from);
                this.all = from.all;
            }

            /** The {@code all}. */
            public Builder all(List<Rule> all) {
                this.all = Copies.of(all);
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public WithAll build() {
                return checked(new WithAll(this), "all");
            }

            @Override
            protected WithAll decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "all" -> builder.all = in.list(Rule.CODEC);
                        default -> in.keep();
                    }
                }
                return new WithAll(in.finish(builder));
            }
        }
    }

    /** The variant with {@code not}. */
    @Generated("ampersand-codegen")
    final class WithNot extends ApiModel implements Rule {
        public static final JsonCodec<WithNot> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Rule not;

        private WithNot(Builder builder) {
            super(builder);
            this.not = builder.not;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** A rule may hold rules. */
        public Rule not() {
            return required("not", not);
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("not", not);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.value("not", not, Rule.CODEC);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, WithNot> {
            private @Nullable Rule not;

            private Builder() {}

            private Builder(WithNot from) {
                super(from);
                this.not = from.not;
            }

            /** A rule may hold rules. */
            public Builder not(Rule not) {
                this.not = not;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public WithNot build() {
                return checked(new WithNot(this), "not");
            }

            @Override
            protected WithNot decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "not" -> builder.not = in.value(Rule.CODEC);
                        default -> in.keep();
                    }
                }
                return new WithNot(in.finish(builder));
            }
        }
    }
}
