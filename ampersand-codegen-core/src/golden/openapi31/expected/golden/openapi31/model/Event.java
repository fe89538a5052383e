package golden.openapi31.model;

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

/** The {@code Event} of the API. */
@Generated("ampersand-codegen")
public final class Event extends ApiModel {
    public static final JsonCodec<Event> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Version version;
    private final @Nullable String name;
    private final @Nullable Integer count;
    private final @Nullable Either either;
    private final @Nullable EitherOrNull eitherOrNull;
    private final @Nullable Level level;
    private final @Nullable Point at;
    private final @Nullable List<Point> path;
    private final @Nullable List<@Nullable Object> pair;
    private final @Nullable Object anything;
    private final @Nullable Object nothing;
    private final byte @Nullable [] bytes;
    private final @Nullable String text;
    private final @Nullable Integer between;
    private final @Nullable String samples;
    private final @Nullable Level maybe;
    private final @Nullable List<String> maybeList;
    private final @Nullable Numbered numbered;
    private final @Nullable Object mixed;
    private final @Nullable Boolean flag;
    private final @Nullable Map<String, @Nullable Double> extra;
    private final @Nullable Map<String, String> patterned;
    private final @Nullable Sealed sealed;
    private final @Nullable Referring referring;

    private Event(Builder builder) {
        super(builder);
        this.version = builder.version;
        this.name = builder.name;
        this.count = builder.count;
        this.either = builder.either;
        this.eitherOrNull = builder.eitherOrNull;
        this.level = builder.level;
        this.at = builder.at;
        this.path = builder.path;
        this.pair = builder.pair;
        this.anything = builder.anything;
        this.nothing = builder.nothing;
        this.bytes = builder.bytes;
        this.text = builder.text;
        this.between = builder.between;
        this.samples = builder.samples;
        this.maybe = builder.maybe;
        this.maybeList = builder.maybeList;
        this.numbered = builder.numbered;
        this.mixed = builder.mixed;
        this.flag = builder.flag;
        this.extra = builder.extra;
        this.patterned = builder.patterned;
        this.sealed = builder.sealed;
        this.referring = builder.referring;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code version}. */
    public Version version() {
        return required("version", version);
    }

    /** The {@code name}. */
    public @Nullable String name() {
        return requiredOrNull("name", name);
    }

    /** The {@code count}. */
    public @Nullable Integer count() {
        return count;
    }

    /** The {@code either}. */
    public @Nullable Either either() {
        return either;
    }

    /** The {@code eitherOrNull}. */
    public @Nullable EitherOrNull eitherOrNull() {
        return eitherOrNull;
    }

    /**
     * Refers and says more.
     *
     * @deprecated The API advises against its use.
     */
    @Deprecated
    public @Nullable Level level() {
        return level;
    }

    /** The {@code at}. */
    public @Nullable Point at() {
        return at;
    }

    /** The {@code path}. */
    public List<Point> path() {
        return path != null ? path : List.of();
    }

    /** The {@code pair}. Not checked: {@code prefixItems}. */
    public List<@Nullable Object> pair() {
        return pair != null ? pair : List.of();
    }

    /** The {@code anything}. */
    public @Nullable Object anything() {
        return anything;
    }

    /** The {@code nothing}. */
    public @Nullable Object nothing() {
        return nothing;
    }

    /** The {@code bytes}. */
    public byte @Nullable [] bytes() {
        return Copies.of(bytes);
    }

    /** The {@code text}. */
    public @Nullable String text() {
        return text;
    }

    /** The {@code between}. More than 0, less than 100. */
    public @Nullable Integer between() {
        return between;
    }

    /** The {@code samples}. Example: one. */
    public @Nullable String samples() {
        return samples;
    }

    /** How loud. */
    public @Nullable Level maybe() {
        return maybe;
    }

    /** The {@code maybeList}. */
    public List<String> maybeList() {
        return maybeList != null ? maybeList : List.of();
    }

    /** The {@code numbered}. */
    public @Nullable Numbered numbered() {
        return numbered;
    }

    /** The {@code mixed}. */
    public @Nullable Object mixed() {
        return mixed;
    }

    /** The {@code flag}. */
    public @Nullable Boolean flag() {
        return flag;
    }

    /** The {@code extra}. */
    public Map<String, @Nullable Double> extra() {
        return extra != null ? extra : Map.of();
    }

    /** The {@code patterned}. */
    public Map<String, String> patterned() {
        return patterned != null ? patterned : Map.of();
    }

    /** The {@code sealed}. */
    public @Nullable Sealed sealed() {
        return sealed;
    }

    /** The {@code referring}. */
    public @Nullable Referring referring() {
        return referring;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("version", version, "name", name, "count", count, "either", either, "eitherOrNull", eitherOrNull,
                "level", level, "at", at, "path", path, "pair", pair, "anything", anything, "nothing", nothing,
                "bytes", bytes, "text", text, "between", between, "samples", samples, "maybe", maybe,
                "maybeList", maybeList, "numbered", numbered, "mixed", mixed, "flag", flag, "extra", extra,
                "patterned", patterned, "sealed", sealed, "referring", referring);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("version", version, Version.CODEC);
        out.string("name", name);
        out.int32("count", count);
        out.value("either", either, Either.CODEC);
        out.value("eitherOrNull", eitherOrNull, EitherOrNull.CODEC);
        out.value("level", level, Level.CODEC);
        out.value("at", at, Point.CODEC);
        out.list("path", path, Point.CODEC);
        out.value("pair", pair, JsonCodecs.listOfNullable(JsonCodecs.ANY));
        out.any("anything", anything);
        out.any("nothing", nothing);
        out.value("bytes", bytes, JsonCodecs.BYTES);
        out.string("text", text);
        out.int32("between", between);
        out.string("samples", samples);
        out.value("maybe", maybe, Level.CODEC);
        out.list("maybeList", maybeList, JsonCodecs.STRING);
        out.value("numbered", numbered, Numbered.CODEC);
        out.any("mixed", mixed);
        out.bool("flag", flag);
        out.value("extra", extra, JsonCodecs.mapOfNullable(JsonCodecs.FLOAT64));
        out.map("patterned", patterned, JsonCodecs.STRING);
        out.value("sealed", sealed, Sealed.CODEC);
        out.value("referring", referring, Referring.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Event> {
        private @Nullable Version version;
        private @Nullable String name;
        private @Nullable Integer count;
        private @Nullable Either either;
        private @Nullable EitherOrNull eitherOrNull;
        private @Nullable Level level;
        private @Nullable Point at;
        private @Nullable List<Point> path;
        private @Nullable List<@Nullable Object> pair;
        private @Nullable Object anything;
        private @Nullable Object nothing;
        private byte @Nullable [] bytes;
        private @Nullable String text;
        private @Nullable Integer between;
        private @Nullable String samples;
        private @Nullable Level maybe;
        private @Nullable List<String> maybeList;
        private @Nullable Numbered numbered;
        private @Nullable Object mixed;
        private @Nullable Boolean flag;
        private @Nullable Map<String, @Nullable Double> extra;
        private @Nullable Map<String, String> patterned;
        private @Nullable Sealed sealed;
        private @Nullable Referring referring;

        private Builder() {}

        private Builder(Event from) {
            super(from);
            this.version = from.version;
            this.name = from.name;
            this.count = from.count;
            this.either = from.either;
            this.eitherOrNull = from.eitherOrNull;
            this.level = from.level;
            this.at = from.at;
            this.path = from.path;
            this.pair = from.pair;
            this.anything = from.anything;
            this.nothing = from.nothing;
            this.bytes = from.bytes;
            this.text = from.text;
            this.between = from.between;
            this.samples = from.samples;
            this.maybe = from.maybe;
            this.maybeList = from.maybeList;
            this.numbered = from.numbered;
            this.mixed = from.mixed;
            this.flag = from.flag;
            this.extra = from.extra;
            this.patterned = from.patterned;
            this.sealed = from.sealed;
            this.referring = from.referring;
        }

        /** The {@code version}. */
        public Builder version(Version version) {
            this.version = version;
            return this;
        }

        /** The {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            nullable("name", name);
            return this;
        }

        /** The {@code count}. */
        public Builder count(@Nullable Integer count) {
            this.count = count;
            nullable("count", count);
            return this;
        }

        /** The {@code either}. */
        public Builder either(@Nullable Either either) {
            this.either = either;
            return this;
        }

        /** The {@code eitherOrNull}. */
        public Builder eitherOrNull(@Nullable EitherOrNull eitherOrNull) {
            this.eitherOrNull = eitherOrNull;
            nullable("eitherOrNull", eitherOrNull);
            return this;
        }

        /** Refers and says more. */
        @Deprecated
        public Builder level(@Nullable Level level) {
            this.level = level;
            return this;
        }

        /** The {@code at}. */
        public Builder at(@Nullable Point at) {
            this.at = at;
            return this;
        }

        /** The {@code path}. */
        public Builder path(@Nullable List<Point> path) {
            this.path = Copies.of(path);
            return this;
        }

        /** The {@code pair}. */
        public Builder pair(@Nullable List<@Nullable Object> pair) {
            this.pair = Copies.of(pair);
            return this;
        }

        /** The {@code anything}. */
        public Builder anything(@Nullable Object anything) {
            this.anything = anything;
            nullable("anything", anything);
            return this;
        }

        /** The {@code nothing}. */
        public Builder nothing(@Nullable Object nothing) {
            this.nothing = nothing;
            nullable("nothing", nothing);
            return this;
        }

        /** The {@code bytes}. */
        public Builder bytes(byte @Nullable [] bytes) {
            this.bytes = Copies.of(bytes);
            return this;
        }

        /** The {@code text}. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** The {@code between}. */
        public Builder between(@Nullable Integer between) {
            this.between = between;
            return this;
        }

        /** The {@code samples}. */
        public Builder samples(@Nullable String samples) {
            this.samples = samples;
            return this;
        }

        /** How loud. */
        public Builder maybe(@Nullable Level maybe) {
            this.maybe = maybe;
            nullable("maybe", maybe);
            return this;
        }

        /** The {@code maybeList}. */
        public Builder maybeList(@Nullable List<String> maybeList) {
            this.maybeList = Copies.of(maybeList);
            nullable("maybeList", maybeList);
            return this;
        }

        /** The {@code numbered}. */
        public Builder numbered(@Nullable Numbered numbered) {
            this.numbered = numbered;
            return this;
        }

        /** The {@code mixed}. */
        public Builder mixed(@Nullable Object mixed) {
            this.mixed = mixed;
            nullable("mixed", mixed);
            return this;
        }

        /** The {@code flag}. */
        public Builder flag(@Nullable Boolean flag) {
            this.flag = flag;
            return this;
        }

        /** The {@code extra}. */
        public Builder extra(@Nullable Map<String, @Nullable Double> extra) {
            this.extra = Copies.of(extra);
            return this;
        }

        /** The {@code patterned}. */
        public Builder patterned(@Nullable Map<String, String> patterned) {
            this.patterned = Copies.of(patterned);
            return this;
        }

        /** The {@code sealed}. */
        public Builder sealed(@Nullable Sealed sealed) {
            this.sealed = sealed;
            return this;
        }

        /** The {@code referring}. */
        public Builder referring(@Nullable Referring referring) {
            this.referring = referring;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Event build() {
            return checked(new Event(this), "version", "name");
        }

        @Override
        protected Event decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "version" -> builder.version = in.value(Version.CODEC);
                    case "name" -> builder.name = in.string();
                    case "count" -> builder.count = in.int32();
                    case "either" -> builder.either = in.value(Either.CODEC);
                    case "eitherOrNull" -> builder.eitherOrNull = in.value(EitherOrNull.CODEC);
                    case "level" -> builder.level = in.value(Level.CODEC);
                    case "at" -> builder.at = in.value(Point.CODEC);
                    case "path" -> builder.path = in.list(Point.CODEC);
                    case "pair" -> builder.pair = in.value(JsonCodecs.listOfNullable(JsonCodecs.ANY));
                    case "anything" -> builder.anything = in.any();
                    case "nothing" -> builder.nothing = in.any();
                    case "bytes" -> builder.bytes = in.value(JsonCodecs.BYTES);
                    case "text" -> builder.text = in.string();
                    case "between" -> builder.between = in.int32();
                    case "samples" -> builder.samples = in.string();
                    case "maybe" -> builder.maybe = in.value(Level.CODEC);
                    case "maybeList" -> builder.maybeList = in.list(JsonCodecs.STRING);
                    case "numbered" -> builder.numbered = in.value(Numbered.CODEC);
                    case "mixed" -> builder.mixed = in.any();
                    case "flag" -> builder.flag = in.bool();
                    case "extra" -> builder.extra = in.value(JsonCodecs.mapOfNullable(JsonCodecs.FLOAT64));
                    case "patterned" -> builder.patterned = in.map(JsonCodecs.STRING);
                    case "sealed" -> builder.sealed = in.value(Sealed.CODEC);
                    case "referring" -> builder.referring = in.value(Referring.CODEC);
                    default -> in.keep();
                }
            }
            return new Event(in.finish(builder));
        }
    }

    /**
     * The value of {@code either}.
     *
     * <p>One of {@link Either.OfString}, {@link Either.OfInteger}, or, should the API add a shape,
     * {@link Either.Unrecognized}.
     */
    @Generated("ampersand-codegen")
    public sealed interface Either permits Either.OfString, Either.OfInteger, Either.Unrecognized {
        JsonCodec<Either> CODEC = UnionCodec.<Either, Unrecognized>builder(
                        Unrecognized.class, Unrecognized::new, Unrecognized::json)
                .variant(OfString.class, OfString.CODEC, Match.of(Match.Kind.STRING))
                .variant(OfInteger.class, OfInteger.CODEC, Match.of(Match.Kind.INTEGER))
                .build();

        /** A variant that is no object of its own. */
        @Generated("ampersand-codegen")
        record OfString(String value) implements Either, Wrapper<String> {
            public static final JsonCodec<OfString> CODEC =
                    JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);
        }

        /** A variant that is no object of its own. */
        @Generated("ampersand-codegen")
        record OfInteger(Long value) implements Either, Wrapper<Long> {
            public static final JsonCodec<OfInteger> CODEC =
                    JsonCodecs.wrapper(JsonCodecs.INT64, OfInteger::new, OfInteger::value);
        }

        /**
         * A shape that is newer than this code, kept as it came and written back unchanged.
         *
         * @param json the value as plain Java objects
         */
        @Generated("ampersand-codegen")
        record Unrecognized(@Nullable Object json) implements Either, UnknownVariant {
            @Override
            public String toString() {
                return "Unrecognized " + Secrets.outline(json);
            }
        }
    }

    /**
     * The value of {@code eitherOrNull}.
     *
     * <p>One of {@link EitherOrNull.OfString}, {@link EitherOrNull.OfBoolean}, or, should the API add a shape,
     * {@link EitherOrNull.Unrecognized}.
     */
    @Generated("ampersand-codegen")
    public sealed interface EitherOrNull
            permits EitherOrNull.OfString, EitherOrNull.OfBoolean, EitherOrNull.Unrecognized {
        JsonCodec<EitherOrNull> CODEC = UnionCodec.<EitherOrNull, Unrecognized>builder(
                        Unrecognized.class, Unrecognized::new, Unrecognized::json)
                .variant(OfString.class, OfString.CODEC, Match.of(Match.Kind.STRING))
                .variant(OfBoolean.class, OfBoolean.CODEC, Match.of(Match.Kind.BOOLEAN))
                .build();

        /** A variant that is no object of its own. */
        @Generated("ampersand-codegen")
        record OfString(String value) implements EitherOrNull, Wrapper<String> {
            public static final JsonCodec<OfString> CODEC =
                    JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);
        }

        /** A variant that is no object of its own. */
        @Generated("ampersand-codegen")
        record OfBoolean(Boolean value) implements EitherOrNull, Wrapper<Boolean> {
            public static final JsonCodec<OfBoolean> CODEC =
                    JsonCodecs.wrapper(JsonCodecs.BOOL, OfBoolean::new, OfBoolean::value);
        }

        /**
         * A shape that is newer than this code, kept as it came and written back unchanged.
         *
         * @param json the value as plain Java objects
         */
        @Generated("ampersand-codegen")
        record Unrecognized(@Nullable Object json) implements EitherOrNull, UnknownVariant {
            @Override
            public String toString() {
                return "Unrecognized " + Secrets.outline(json);
            }
        }
    }

    /**
     * The value of {@code numbered}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class Numbered extends OpenEnum<Long> {
        public static final Numbered VALUE_1 = new Numbered(1L, Known.VALUE_1);

        public static final Numbered VALUE_2 = new Numbered(2L, Known.VALUE_2);

        public static final Numbered VALUE_3 = new Numbered(3L, Known.VALUE_3);

        public static final JsonCodec<Numbered> CODEC = JsonCodecs.openEnum(JsonCodecs.INT64, Numbered::of);

        private final Known known;

        private Numbered(Long value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static Numbered of(Long value) {
            return switch (value.toString()) {
                case "1" -> VALUE_1;
                case "2" -> VALUE_2;
                case "3" -> VALUE_3;
                default -> new Numbered(value, Known.UNRECOGNIZED);
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
            VALUE_2,
            VALUE_3,

            UNRECOGNIZED
        }
    }

    /** The value of {@code referring}. */
    @Generated("ampersand-codegen")
    public static final class Referring extends ApiModel {
        public static final JsonCodec<Referring> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String id;
        private final @Nullable String more;

        private Referring(Builder builder) {
            super(builder);
            this.id = builder.id;
            this.more = builder.more;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code id}. */
        public @Nullable String id() {
            return id;
        }

        /** The {@code more}. */
        public String more() {
            return required("more", more);
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("id", id, "more", more);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("id", id);
            out.string("more", more);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Referring> {
            private @Nullable String id;
            private @Nullable String more;

            private Builder() {}

            private Builder(Referring from) {
                super(from);
                this.id = from.id;
                this.more = from.more;
            }

            /** The {@code id}. */
            public Builder id(@Nullable String id) {
                this.id = id;
                return this;
            }

            /** The {@code more}. */
            public Builder more(String more) {
                this.more = more;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Referring build() {
                return checked(new Referring(this), "more");
            }

            @Override
            protected Referring decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "id" -> builder.id = in.string();
                        case "more" -> builder.more = in.string();
                        default -> in.keep();
                    }
                }
                return new Referring(in.finish(builder));
            }
        }
    }

    /** The value of {@code sealed}. */
    @Generated("ampersand-codegen")
    public static final class Sealed extends ApiModel {
        public static final JsonCodec<Sealed> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String only;

        private Sealed(Builder builder) {
            super(builder);
            this.only = builder.only;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code only}. */
        public @Nullable String only() {
            return only;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("only", only);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("only", only);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Sealed> {
            private @Nullable String only;

            private Builder() {}

            private Builder(Sealed from) {
                super(from);
                this.only = from.only;
            }

            /** The {@code only}. */
            public Builder only(@Nullable String only) {
                this.only = only;
                return this;
            }

            /** {@return the finished object} */
            public Sealed build() {
                return new Sealed(this);
            }

            @Override
            protected Sealed decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "only" -> builder.only = in.string();
                        default -> in.keep();
                    }
                }
                return new Sealed(in.finish(builder));
            }
        }
    }

    /**
     * The value of {@code version}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class Version extends OpenEnum<String> {
        public static final Version V1 = new Version("v1", Known.V1);

        public static final JsonCodec<Version> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Version::of);

        private final Known known;

        private Version(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static Version of(String value) {
            return switch (value) {
                case "v1" -> V1;
                default -> new Version(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            V1,

            UNRECOGNIZED
        }
    }
}
