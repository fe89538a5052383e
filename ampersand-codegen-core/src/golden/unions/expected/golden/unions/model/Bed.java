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
import com.withampersand.codegen.runtime.OpenEnum;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import com.withampersand.codegen.runtime.Wrapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code Bed} of the API. */
@Generated("ampersand-codegen")
public final class Bed extends ApiModel {
    public static final JsonCodec<Bed> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Id id;
    private final @Nullable Depth depth;
    private final @Nullable List<Rule> rules;
    private final @Nullable Map<String, Thing> things;
    private final @Nullable Signal signal;
    private final @Nullable Measure measure;
    private final @Nullable Cover cover;
    private final @Nullable Twin twin;

    private Bed(Builder builder) {
        super(builder);
        this.id = builder.id;
        this.depth = builder.depth;
        this.rules = builder.rules;
        this.things = builder.things;
        this.signal = builder.signal;
        this.measure = builder.measure;
        this.cover = builder.cover;
        this.twin = builder.twin;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code id}. */
    public Id id() {
        return required("id", id);
    }

    /** The {@code depth}. */
    public @Nullable Depth depth() {
        return depth;
    }

    /** The {@code rules}. */
    public List<Rule> rules() {
        return rules != null ? rules : List.of();
    }

    /** The {@code things}. */
    public Map<String, Thing> things() {
        return things != null ? things : Map.of();
    }

    /** Told apart by a constant. */
    public @Nullable Signal signal() {
        return signal;
    }

    /** Told apart by the kind of JSON. */
    public @Nullable Measure measure() {
        return measure;
    }

    /** The {@code cover}. */
    public @Nullable Cover cover() {
        return cover;
    }

    /** No document tells the two apart. */
    public @Nullable Twin twin() {
        return twin;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("id", id, "depth", depth, "rules", rules, "things", things, "signal", signal, "measure", measure,
                "cover", cover, "twin", twin);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("id", id, Id.CODEC);
        out.value("depth", depth, Depth.CODEC);
        out.list("rules", rules, Rule.CODEC);
        out.map("things", things, Thing.CODEC);
        out.value("signal", signal, Signal.CODEC);
        out.value("measure", measure, Measure.CODEC);
        out.value("cover", cover, Cover.CODEC);
        out.value("twin", twin, Twin.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Bed> {
        private @Nullable Id id;
        private @Nullable Depth depth;
        private @Nullable List<Rule> rules;
        private @Nullable Map<String, Thing> things;
        private @Nullable Signal signal;
        private @Nullable Measure measure;
        private @Nullable Cover cover;
        private @Nullable Twin twin;

        private Builder() {}

        private Builder(Bed from) {
            super(from);
            this.id = from.id;
            this.depth = from.depth;
            this.rules = from.rules;
            this.things = from.things;
            this.signal = from.signal;
            this.measure = from.measure;
            this.cover = from.cover;
            this.twin = from.twin;
        }

        /** The {@code id}. */
        public Builder id(Id id) {
            this.id = id;
            return this;
        }

        /** The {@code depth}. */
        public Builder depth(@Nullable Depth depth) {
            this.depth = depth;
            return this;
        }

        /** The {@code rules}. */
        public Builder rules(@Nullable List<Rule> rules) {
            this.rules = Copies.of(rules);
            return this;
        }

        /** The {@code things}. */
        public Builder things(@Nullable Map<String, Thing> things) {
            this.things = Copies.of(things);
            return this;
        }

        /** Told apart by a constant. */
        public Builder signal(@Nullable Signal signal) {
            this.signal = signal;
            return this;
        }

        /** Told apart by the kind of JSON. */
        public Builder measure(@Nullable Measure measure) {
            this.measure = measure;
            return this;
        }

        /** The {@code cover}. */
        public Builder cover(@Nullable Cover cover) {
            this.cover = cover;
            nullable("cover", cover);
            return this;
        }

        /** No document tells the two apart. */
        public Builder twin(@Nullable Twin twin) {
            this.twin = twin;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Bed build() {
            return checked(new Bed(this), "id");
        }

        @Override
        protected Bed decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "id" -> builder.id = in.value(Id.CODEC);
                    case "depth" -> builder.depth = in.value(Depth.CODEC);
                    case "rules" -> builder.rules = in.list(Rule.CODEC);
                    case "things" -> builder.things = in.map(Thing.CODEC);
                    case "signal" -> builder.signal = in.value(Signal.CODEC);
                    case "measure" -> builder.measure = in.value(Measure.CODEC);
                    case "cover" -> builder.cover = in.value(Cover.CODEC);
                    case "twin" -> builder.twin = in.value(Twin.CODEC);
                    default -> in.keep();
                }
            }
            return new Bed(in.finish(builder));
        }
    }

    /**
     * The value of {@code cover}.
     *
     * <p>One of {@link Greenhouse}, {@link Cover.WithCloth}, or, should the API add a shape,
     * {@link Cover.Unrecognized}.
     */
    @Generated("ampersand-codegen")
    public sealed interface Cover permits Greenhouse, Cover.WithCloth, Cover.Unrecognized {
        JsonCodec<Cover> CODEC = UnionCodec.<Cover, Unrecognized>builder(
                        Unrecognized.class, Unrecognized::new, Unrecognized::json)
                .variant(Greenhouse.class, Greenhouse.CODEC, Match.object().required("panes").optional("name"))
                .variant(WithCloth.class, WithCloth.CODEC, Match.object().required("cloth"))
                .build();

        /**
         * A shape that is newer than this code, kept as it came and written back unchanged.
         *
         * @param json the value as plain Java objects
         */
        @Generated("ampersand-codegen")
        record Unrecognized(@Nullable Object json) implements Cover, UnknownVariant {
            @Override
            public String toString() {
                return "Unrecognized " + Secrets.outline(json);
            }
        }

        /** The variant with {@code cloth}. */
        @Generated("ampersand-codegen")
        final class WithCloth extends ApiModel implements Cover {
            public static final JsonCodec<WithCloth> CODEC = ObjectCodec.of(new Builder());

            private final @Nullable String cloth;

            private WithCloth(Builder builder) {
                super(builder);
                this.cloth = builder.cloth;
            }

            /** {@return a builder that starts empty} */
            public static Builder builder() {
                return new Builder();
            }

            public Builder toBuilder() {
                return new Builder(this);
            }

            /** The {@code cloth}. */
            public String cloth() {
                return required("cloth", cloth);
            }

            @Override
            protected @Nullable Object[] namesAndValues() {
                return array("cloth", cloth);
            }

            @Override
            protected void encode(ObjectWriter out) throws IOException {
                out.string("cloth", cloth);
            }

            @Generated("ampersand-codegen")
            public static final class Builder extends ApiModelBuilder<Builder, WithCloth> {
                private @Nullable String cloth;

                private Builder() {}

                private Builder(WithCloth from) {
                    super(from);
                    this.cloth = from.cloth;
                }

                /** The {@code cloth}. */
                public Builder cloth(String cloth) {
                    this.cloth = cloth;
                    return this;
                }

                /**
                 * {@return the finished object; fails with {@link IllegalStateException} if a required property is
                 * missing}
                 */
                public WithCloth build() {
                    return checked(new WithCloth(this), "cloth");
                }

                @Override
                protected WithCloth decode(ObjectReader in) throws IOException {
                    Builder builder = new Builder();
                    for (String name; (name = in.next()) != null; ) {
                        switch (name) {
                            case "cloth" -> builder.cloth = in.string();
                            default -> in.keep();
                        }
                    }
                    return new WithCloth(in.finish(builder));
                }
            }
        }
    }

    /**
     * The value of {@code depth}.
     *
     * <p>One of {@link Depth.OfNumber}, {@link Depth.OfVariant2}, or, should the API add a shape,
     * {@link Depth.Unrecognized}.
     */
    @Generated("ampersand-codegen")
    public sealed interface Depth permits Depth.OfNumber, Depth.OfVariant2, Depth.Unrecognized {
        JsonCodec<Depth> CODEC = UnionCodec.<Depth, Unrecognized>builder(
                        Unrecognized.class, Unrecognized::new, Unrecognized::json)
                .variant(OfNumber.class, OfNumber.CODEC, Match.of(Match.Kind.NUMBER))
                .variant(OfVariant2.class, OfVariant2.CODEC, Match.of(Match.Kind.STRING))
                .build();

        /** A variant that is no object of its own. */
        @Generated("ampersand-codegen")
        record OfNumber(Double value) implements Depth, Wrapper<Double> {
            public static final JsonCodec<OfNumber> CODEC =
                    JsonCodecs.wrapper(JsonCodecs.FLOAT64, OfNumber::new, OfNumber::value);
        }

        /** A variant that is no object of its own. */
        @Generated("ampersand-codegen")
        record OfVariant2(Variant2 value) implements Depth, Wrapper<Variant2> {
            public static final JsonCodec<OfVariant2> CODEC =
                    JsonCodecs.wrapper(Variant2.CODEC, OfVariant2::new, OfVariant2::value);
        }

        /**
         * A shape that is newer than this code, kept as it came and written back unchanged.
         *
         * @param json the value as plain Java objects
         */
        @Generated("ampersand-codegen")
        record Unrecognized(@Nullable Object json) implements Depth, UnknownVariant {
            @Override
            public String toString() {
                return "Unrecognized " + Secrets.outline(json);
            }
        }

        /**
         * Described in place by the API.
         *
         * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
         * {@code equals}, or switch on {@link #known()}.
         */
        @Generated("ampersand-codegen")
        final class Variant2 extends OpenEnum<String> {
            public static final Variant2 SHALLOW = new Variant2("shallow", Known.SHALLOW);

            public static final Variant2 DEEP = new Variant2("deep", Known.DEEP);

            public static final JsonCodec<Variant2> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Variant2::of);

            private final Known known;

            private Variant2(String value, Known known) {
                super(value);
                this.known = known;
            }

            /** {@return the constant with this value as the API writes it, or a new one} */
            public static Variant2 of(String value) {
                return switch (value) {
                    case "shallow" -> SHALLOW;
                    case "deep" -> DEEP;
                    default -> new Variant2(value, Known.UNRECOGNIZED);
                };
            }

            /** {@return this as a constant of a Java enum, for {@code switch}} */
            public Known known() {
                return known;
            }

            /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
            @Generated("ampersand-codegen")
            public enum Known {
                SHALLOW,
                DEEP,

                UNRECOGNIZED
            }
        }
    }

    /**
     * The value of {@code id}.
     *
     * <p>One of {@link Id.OfString}, {@link Id.OfInteger}, or, should the API add a shape, {@link Id.Unrecognized}.
     */
    @Generated("ampersand-codegen")
    public sealed interface Id permits Id.OfString, Id.OfInteger, Id.Unrecognized {
        JsonCodec<Id> CODEC = UnionCodec.<Id, Unrecognized>builder(
                        Unrecognized.class, Unrecognized::new, Unrecognized::json)
                .variant(OfString.class, OfString.CODEC, Match.of(Match.Kind.STRING))
                .variant(OfInteger.class, OfInteger.CODEC, Match.of(Match.Kind.INTEGER))
                .build();

        /** A variant that is no object of its own. */
        @Generated("ampersand-codegen")
        record OfString(String value) implements Id, Wrapper<String> {
            public static final JsonCodec<OfString> CODEC =
                    JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);
        }

        /** A variant that is no object of its own. */
        @Generated("ampersand-codegen")
        record OfInteger(Long value) implements Id, Wrapper<Long> {
            public static final JsonCodec<OfInteger> CODEC =
                    JsonCodecs.wrapper(JsonCodecs.INT64, OfInteger::new, OfInteger::value);
        }

        /**
         * A shape that is newer than this code, kept as it came and written back unchanged.
         *
         * @param json the value as plain Java objects
         */
        @Generated("ampersand-codegen")
        record Unrecognized(@Nullable Object json) implements Id, UnknownVariant {
            @Override
            public String toString() {
                return "Unrecognized " + Secrets.outline(json);
            }
        }
    }

    /**
     * No document tells the two apart.
     *
     * <p>One of {@link Twin.Variant1}, {@link Twin.OtherTwin}, or, should the API add a shape,
     * {@link Twin.Unrecognized}.
     */
    @Generated("ampersand-codegen")
    public sealed interface Twin permits Twin.Variant1, Twin.OtherTwin, Twin.Unrecognized {
        JsonCodec<Twin> CODEC = UnionCodec.<Twin, Unrecognized>builder(
                        Unrecognized.class, Unrecognized::new, Unrecognized::json)
                .variant(Variant1.class, Variant1.CODEC, Match.object().required("left"))
                .variant(OtherTwin.class, OtherTwin.CODEC, Match.object().required("left"))
                .build();

        /**
         * A shape that is newer than this code, kept as it came and written back unchanged.
         *
         * @param json the value as plain Java objects
         */
        @Generated("ampersand-codegen")
        record Unrecognized(@Nullable Object json) implements Twin, UnknownVariant {
            @Override
            public String toString() {
                return "Unrecognized " + Secrets.outline(json);
            }
        }

        /** Described in place by the API. */
        @Generated("ampersand-codegen")
        final class Variant1 extends ApiModel implements Twin {
            public static final JsonCodec<Variant1> CODEC = ObjectCodec.of(new Builder());

            private final @Nullable String left;

            private Variant1(Builder builder) {
                super(builder);
                this.left = builder.left;
            }

            /** {@return a builder that starts empty} */
            public static Builder builder() {
                return new Builder();
            }

            public Builder toBuilder() {
                return new Builder(this);
            }

            /** The {@code left}. */
            public String left() {
                return required("left", left);
            }

            @Override
            protected @Nullable Object[] namesAndValues() {
                return array("left", left);
            }

            @Override
            protected void encode(ObjectWriter out) throws IOException {
                out.string("left", left);
            }

            @Generated("ampersand-codegen")
            public static final class Builder extends ApiModelBuilder<Builder, Variant1> {
                private @Nullable String left;

                private Builder() {}

                private Builder(Variant1 from) {
                    super(from);
                    this.left = from.left;
                }

                /** The {@code left}. */
                public Builder left(String left) {
                    this.left = left;
                    return this;
                }

                /**
                 * {@return the finished object; fails with {@link IllegalStateException} if a required property is
                 * missing}
                 */
                public Variant1 build() {
                    return checked(new Variant1(this), "left");
                }

                @Override
                protected Variant1 decode(ObjectReader in) throws IOException {
                    Builder builder = new Builder();
                    for (String name; (name = in.next()) != null; ) {
                        switch (name) {
                            case "left" -> builder.left = in.string();
                            default -> in.keep();
                        }
                    }
                    return new Variant1(in.finish(builder));
                }
            }
        }

        /** The value of {@code OtherTwin}. */
        @Generated("ampersand-codegen")
        final class OtherTwin extends ApiModel implements Twin {
            public static final JsonCodec<OtherTwin> CODEC = ObjectCodec.of(new Builder());

            private final @Nullable String left;

            private OtherTwin(Builder builder) {
                super(builder);
                this.left = builder.left;
            }

            /** {@return a builder that starts empty} */
            public static Builder builder() {
                return new Builder();
            }

            public Builder toBuilder() {
                return new Builder(this);
            }

            /** The {@code left}. */
            public String left() {
                return required("left", left);
            }

            @Override
            protected @Nullable Object[] namesAndValues() {
                return array("left", left);
            }

            @Override
            protected void encode(ObjectWriter out) throws IOException {
                out.string("left", left);
            }

            @Generated("ampersand-codegen")
            public static final class Builder extends ApiModelBuilder<Builder, OtherTwin> {
                private @Nullable String left;

                private Builder() {}

                private Builder(OtherTwin from) {
                    super(from);
                    this.left = from.left;
                }

                /** The {@code left}. */
                public Builder left(String left) {
                    this.left = left;
                    return this;
                }

                /**
                 * {@return the finished object; fails with {@link IllegalStateException} if a required property is
                 * missing}
                 */
                public OtherTwin build() {
                    return checked(new OtherTwin(this), "left");
                }

                @Override
                protected OtherTwin decode(ObjectReader in) throws IOException {
                    Builder builder = new Builder();
                    for (String name; (name = in.next()) != null; ) {
                        switch (name) {
                            case "left" -> builder.left = in.string();
                            default -> in.keep();
                        }
                    }
                    return new OtherTwin(in.finish(builder));
                }
            }
        }
    }
}
