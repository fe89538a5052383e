package golden.scalars.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.OpenEnum;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The {@code Nullable} of the API. */
@Generated("ampersand-codegen")
public final class Nullable extends ApiModel {
    public static final JsonCodec<Nullable> CODEC = ObjectCodec.of(new Builder());

    private final @org.jspecify.annotations.Nullable String requiredText;
    private final @org.jspecify.annotations.Nullable List<Grade> requiredGrades;
    private final @org.jspecify.annotations.Nullable String text;
    private final @org.jspecify.annotations.Nullable Boolean flag;
    private final @org.jspecify.annotations.Nullable Integer small;
    private final @org.jspecify.annotations.Nullable Long large;
    private final @org.jspecify.annotations.Nullable Double real;
    private final @org.jspecify.annotations.Nullable OffsetDateTime moment;
    private final byte @org.jspecify.annotations.Nullable [] bytes;
    private final @org.jspecify.annotations.Nullable Object any;
    private final @org.jspecify.annotations.Nullable Map<String, @org.jspecify.annotations.Nullable Object> free;
    private final @org.jspecify.annotations.Nullable Grade grade;
    private final @org.jspecify.annotations.Nullable Choice choice;
    private final @org.jspecify.annotations.Nullable List<String> list;
    private final @org.jspecify.annotations.Nullable Map<String, String> map;
    private final @org.jspecify.annotations.Nullable ObjectValue object;

    private Nullable(Builder builder) {
        super(builder);
        this.requiredText = builder.requiredText;
        this.requiredGrades = builder.requiredGrades;
        this.text = builder.text;
        this.flag = builder.flag;
        this.small = builder.small;
        this.large = builder.large;
        this.real = builder.real;
        this.moment = builder.moment;
        this.bytes = builder.bytes;
        this.any = builder.any;
        this.free = builder.free;
        this.grade = builder.grade;
        this.choice = builder.choice;
        this.list = builder.list;
        this.map = builder.map;
        this.object = builder.object;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code requiredText}. */
    public @org.jspecify.annotations.Nullable String requiredText() {
        return requiredOrNull("requiredText", requiredText);
    }

    /** The {@code requiredGrades}. */
    public List<Grade> requiredGrades() {
        return requiredOrNull("requiredGrades", requiredGrades) != null ? requiredGrades : List.of();
    }

    /** The {@code text}. */
    public @org.jspecify.annotations.Nullable String text() {
        return text;
    }

    /** The {@code flag}. */
    public @org.jspecify.annotations.Nullable Boolean flag() {
        return flag;
    }

    /** The {@code small}. */
    public @org.jspecify.annotations.Nullable Integer small() {
        return small;
    }

    /** The {@code large}. */
    public @org.jspecify.annotations.Nullable Long large() {
        return large;
    }

    /** The {@code real}. */
    public @org.jspecify.annotations.Nullable Double real() {
        return real;
    }

    /** The {@code moment}. */
    public @org.jspecify.annotations.Nullable OffsetDateTime moment() {
        return moment;
    }

    /** The {@code bytes}. */
    public byte @org.jspecify.annotations.Nullable [] bytes() {
        return Copies.of(bytes);
    }

    /** The {@code any}. */
    public @org.jspecify.annotations.Nullable Object any() {
        return any;
    }

    /** The {@code free}. */
    public Map<String, @org.jspecify.annotations.Nullable Object> free() {
        return free != null ? free : Map.of();
    }

    /** The {@code grade}. */
    public @org.jspecify.annotations.Nullable Grade grade() {
        return grade;
    }

    /** The {@code choice}. */
    public @org.jspecify.annotations.Nullable Choice choice() {
        return choice;
    }

    /** The {@code list}. */
    public List<String> list() {
        return list != null ? list : List.of();
    }

    /** The {@code map}. */
    public Map<String, String> map() {
        return map != null ? map : Map.of();
    }

    /** The {@code object}. */
    public @org.jspecify.annotations.Nullable ObjectValue object() {
        return object;
    }

    @Override
    protected @org.jspecify.annotations.Nullable Object[] namesAndValues() {
        return array("requiredText", requiredText, "requiredGrades", requiredGrades, "text", text, "flag", flag,
                "small", small, "large", large, "real", real, "moment", moment, "bytes", bytes, "any", any,
                "free", free, "grade", grade, "choice", choice, "list", list, "map", map, "object", object);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("requiredText", requiredText);
        out.list("requiredGrades", requiredGrades, Grade.CODEC);
        out.string("text", text);
        out.bool("flag", flag);
        out.int32("small", small);
        out.int64("large", large);
        out.float64("real", real);
        out.dateTime("moment", moment);
        out.value("bytes", bytes, JsonCodecs.BYTES);
        out.any("any", any);
        out.freeForm("free", free);
        out.value("grade", grade, Grade.CODEC);
        out.value("choice", choice, Choice.CODEC);
        out.list("list", list, JsonCodecs.STRING);
        out.map("map", map, JsonCodecs.STRING);
        out.value("object", object, ObjectValue.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Nullable> {
        private @org.jspecify.annotations.Nullable String requiredText;
        private @org.jspecify.annotations.Nullable List<Grade> requiredGrades;
        private @org.jspecify.annotations.Nullable String text;
        private @org.jspecify.annotations.Nullable Boolean flag;
        private @org.jspecify.annotations.Nullable Integer small;
        private @org.jspecify.annotations.Nullable Long large;
        private @org.jspecify.annotations.Nullable Double real;
        private @org.jspecify.annotations.Nullable OffsetDateTime moment;
        private byte @org.jspecify.annotations.Nullable [] bytes;
        private @org.jspecify.annotations.Nullable Object any;
        private @org.jspecify.annotations.Nullable Map<String, @org.jspecify.annotations.Nullable Object> free;
        private @org.jspecify.annotations.Nullable Grade grade;
        private @org.jspecify.annotations.Nullable Choice choice;
        private @org.jspecify.annotations.Nullable List<String> list;
        private @org.jspecify.annotations.Nullable Map<String, String> map;
        private @org.jspecify.annotations.Nullable ObjectValue object;

        private Builder() {}

        private Builder(Nullable from) {
            super(from);
            this.requiredText = from.requiredText;
            this.requiredGrades = from.requiredGrades;
            this.text = from.text;
            this.flag = from.flag;
            this.small = from.small;
            this.large = from.large;
            this.real = from.real;
            this.moment = from.moment;
            this.bytes = from.bytes;
            this.any = from.any;
            this.free = from.free;
            this.grade = from.grade;
            this.choice = from.choice;
            this.list = from.list;
            this.map = from.map;
            this.object = from.object;
        }

        /** The {@code requiredText}. */
        public Builder requiredText(@org.jspecify.annotations.Nullable String requiredText) {
            this.requiredText = requiredText;
            nullable("requiredText", requiredText);
            return this;
        }

        /** The {@code requiredGrades}. */
        public Builder requiredGrades(@org.jspecify.annotations.Nullable List<Grade> requiredGrades) {
            this.requiredGrades = Copies.of(requiredGrades);
            nullable("requiredGrades", requiredGrades);
            return this;
        }

        /** The {@code text}. */
        public Builder text(@org.jspecify.annotations.Nullable String text) {
            this.text = text;
            nullable("text", text);
            return this;
        }

        /** The {@code flag}. */
        public Builder flag(@org.jspecify.annotations.Nullable Boolean flag) {
            this.flag = flag;
            nullable("flag", flag);
            return this;
        }

        /** The {@code small}. */
        public Builder small(@org.jspecify.annotations.Nullable Integer small) {
            this.small = small;
            nullable("small", small);
            return this;
        }

        /** The {@code large}. */
        public Builder large(@org.jspecify.annotations.Nullable Long large) {
            this.large = large;
            nullable("large", large);
            return this;
        }

        /** The {@code real}. */
        public Builder real(@org.jspecify.annotations.Nullable Double real) {
            this.real = real;
            nullable("real", real);
            return this;
        }

        /** The {@code moment}. */
        public Builder moment(@org.jspecify.annotations.Nullable OffsetDateTime moment) {
            this.moment = moment;
            nullable("moment", moment);
            return this;
        }

        /** The {@code bytes}. */
        public Builder bytes(byte @org.jspecify.annotations.Nullable [] bytes) {
            this.bytes = Copies.of(bytes);
            nullable("bytes", bytes);
            return this;
        }

        /** The {@code any}. */
        public Builder any(@org.jspecify.annotations.Nullable Object any) {
            this.any = any;
            nullable("any", any);
            return this;
        }

        /** The {@code free}. */
        public Builder free(
                @org.jspecify.annotations.Nullable Map<String, @org.jspecify.annotations.Nullable Object> free) {
            this.free = Copies.of(free);
            nullable("free", free);
            return this;
        }

        /** The {@code grade}. */
        public Builder grade(@org.jspecify.annotations.Nullable Grade grade) {
            this.grade = grade;
            nullable("grade", grade);
            return this;
        }

        /** The {@code choice}. */
        public Builder choice(@org.jspecify.annotations.Nullable Choice choice) {
            this.choice = choice;
            nullable("choice", choice);
            return this;
        }

        /** The {@code list}. */
        public Builder list(@org.jspecify.annotations.Nullable List<String> list) {
            this.list = Copies.of(list);
            nullable("list", list);
            return this;
        }

        /** The {@code map}. */
        public Builder map(@org.jspecify.annotations.Nullable Map<String, String> map) {
            this.map = Copies.of(map);
            nullable("map", map);
            return this;
        }

        /** The {@code object}. */
        public Builder object(@org.jspecify.annotations.Nullable ObjectValue object) {
            this.object = object;
            nullable("object", object);
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Nullable build() {
            return checked(new Nullable(this), "requiredText", "requiredGrades");
        }

        @Override
        protected Nullable decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "requiredText" -> builder.requiredText = in.string();
                    case "requiredGrades" -> builder.requiredGrades = in.list(Grade.CODEC);
                    case "text" -> builder.text = in.string();
                    case "flag" -> builder.flag = in.bool();
                    case "small" -> builder.small = in.int32();
                    case "large" -> builder.large = in.int64();
                    case "real" -> builder.real = in.float64();
                    case "moment" -> builder.moment = in.dateTime();
                    case "bytes" -> builder.bytes = in.value(JsonCodecs.BYTES);
                    case "any" -> builder.any = in.any();
                    case "free" -> builder.free = in.freeForm();
                    case "grade" -> builder.grade = in.value(Grade.CODEC);
                    case "choice" -> builder.choice = in.value(Choice.CODEC);
                    case "list" -> builder.list = in.list(JsonCodecs.STRING);
                    case "map" -> builder.map = in.map(JsonCodecs.STRING);
                    case "object" -> builder.object = in.value(ObjectValue.CODEC);
                    default -> in.keep();
                }
            }
            return new Nullable(in.finish(builder));
        }
    }

    /**
     * The value of {@code choice}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class Choice extends OpenEnum<String> {
        public static final Choice ONE = new Choice("one", Known.ONE);

        public static final Choice TWO = new Choice("two", Known.TWO);

        public static final JsonCodec<Choice> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Choice::of);

        private final Known known;

        private Choice(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static Choice of(String value) {
            return switch (value) {
                case "one" -> ONE;
                case "two" -> TWO;
                default -> new Choice(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            ONE,
            TWO,

            UNRECOGNIZED
        }
    }

    /** The value of {@code object}. */
    @Generated("ampersand-codegen")
    public static final class ObjectValue extends ApiModel {
        public static final JsonCodec<ObjectValue> CODEC = ObjectCodec.of(new Builder());

        private final @org.jspecify.annotations.Nullable String inner;

        private ObjectValue(Builder builder) {
            super(builder);
            this.inner = builder.inner;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code inner}. */
        public @org.jspecify.annotations.Nullable String inner() {
            return inner;
        }

        @Override
        protected @org.jspecify.annotations.Nullable Object[] namesAndValues() {
            return array("inner", inner);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("inner", inner);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, ObjectValue> {
            private @org.jspecify.annotations.Nullable String inner;

            private Builder() {}

            private Builder(ObjectValue from) {
                super(from);
                this.inner = from.inner;
            }

            /** The {@code inner}. */
            public Builder inner(@org.jspecify.annotations.Nullable String inner) {
                this.inner = inner;
                nullable("inner", inner);
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
                        case "inner" -> builder.inner = in.string();
                        default -> in.keep();
                    }
                }
                return new ObjectValue(in.finish(builder));
            }
        }
    }
}
