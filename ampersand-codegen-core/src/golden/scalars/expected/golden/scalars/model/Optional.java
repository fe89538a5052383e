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
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The {@code Optional} of the API. */
@Generated("ampersand-codegen")
public final class Optional extends ApiModel {
    public static final JsonCodec<Optional> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String text;
    private final @Nullable Boolean flag;
    private final @Nullable Integer small;
    private final @Nullable Long large;
    private final @Nullable Double real;
    private final @Nullable Double single;
    private final @Nullable BigDecimal exact;
    private final @Nullable OffsetDateTime moment;
    private final @Nullable LocalDate day;
    private final @Nullable UUID uuid;
    private final @Nullable URI link;
    private final byte @Nullable [] bytes;
    private final @Nullable Object any;
    private final @Nullable Map<String, @Nullable Object> free;
    private final @Nullable Grade grade;
    private final @Nullable Integer bounded;
    private final @Nullable String mail;

    private Optional(Builder builder) {
        super(builder);
        this.text = builder.text;
        this.flag = builder.flag;
        this.small = builder.small;
        this.large = builder.large;
        this.real = builder.real;
        this.single = builder.single;
        this.exact = builder.exact;
        this.moment = builder.moment;
        this.day = builder.day;
        this.uuid = builder.uuid;
        this.link = builder.link;
        this.bytes = builder.bytes;
        this.any = builder.any;
        this.free = builder.free;
        this.grade = builder.grade;
        this.bounded = builder.bounded;
        this.mail = builder.mail;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code text}. */
    public @Nullable String text() {
        return text;
    }

    /** The {@code flag}. */
    public @Nullable Boolean flag() {
        return flag;
    }

    /** The {@code small}. */
    public @Nullable Integer small() {
        return small;
    }

    /** The {@code large}. */
    public @Nullable Long large() {
        return large;
    }

    /** The {@code real}. */
    public @Nullable Double real() {
        return real;
    }

    /** The {@code single}. */
    public @Nullable Double single() {
        return single;
    }

    /** The {@code exact}. */
    public @Nullable BigDecimal exact() {
        return exact;
    }

    /** The {@code moment}. */
    public @Nullable OffsetDateTime moment() {
        return moment;
    }

    /** The {@code day}. */
    public @Nullable LocalDate day() {
        return day;
    }

    /** The {@code uuid}. */
    public @Nullable UUID uuid() {
        return uuid;
    }

    /** The {@code link}. */
    public @Nullable URI link() {
        return link;
    }

    /** The {@code bytes}. */
    public byte @Nullable [] bytes() {
        return Copies.of(bytes);
    }

    /** The {@code any}. */
    public @Nullable Object any() {
        return any;
    }

    /** The {@code free}. */
    public Map<String, @Nullable Object> free() {
        return free != null ? free : Map.of();
    }

    /** The {@code grade}. */
    public @Nullable Grade grade() {
        return grade;
    }

    /** The {@code bounded}. At least 0, at most 10. */
    public @Nullable Integer bounded() {
        return bounded;
    }

    /** The {@code mail}. Format: email. */
    public @Nullable String mail() {
        return mail;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("text", text, "flag", flag, "small", small, "large", large, "real", real, "single", single,
                "exact", exact, "moment", moment, "day", day, "uuid", uuid, "link", link, "bytes", bytes, "any", any,
                "free", free, "grade", grade, "bounded", bounded, "mail", mail);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("text", text);
        out.bool("flag", flag);
        out.int32("small", small);
        out.int64("large", large);
        out.float64("real", real);
        out.float64("single", single);
        out.value("exact", exact, JsonCodecs.DECIMAL);
        out.dateTime("moment", moment);
        out.value("day", day, JsonCodecs.DATE);
        out.value("uuid", uuid, JsonCodecs.UUID);
        out.value("link", link, JsonCodecs.URI);
        out.value("bytes", bytes, JsonCodecs.BYTES);
        out.any("any", any);
        out.freeForm("free", free);
        out.value("grade", grade, Grade.CODEC);
        out.int32("bounded", bounded);
        out.string("mail", mail);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Optional> {
        private @Nullable String text;
        private @Nullable Boolean flag;
        private @Nullable Integer small;
        private @Nullable Long large;
        private @Nullable Double real;
        private @Nullable Double single;
        private @Nullable BigDecimal exact;
        private @Nullable OffsetDateTime moment;
        private @Nullable LocalDate day;
        private @Nullable UUID uuid;
        private @Nullable URI link;
        private byte @Nullable [] bytes;
        private @Nullable Object any;
        private @Nullable Map<String, @Nullable Object> free;
        private @Nullable Grade grade;
        private @Nullable Integer bounded;
        private @Nullable String mail;

        private Builder() {}

        private Builder(Optional from) {
            super(from);
            this.text = from.text;
            this.flag = from.flag;
            this.small = from.small;
            this.large = from.large;
            this.real = from.real;
            this.single = from.single;
            this.exact = from.exact;
            this.moment = from.moment;
            this.day = from.day;
            this.uuid = from.uuid;
            this.link = from.link;
            this.bytes = from.bytes;
            this.any = from.any;
            this.free = from.free;
            this.grade = from.grade;
            this.bounded = from.bounded;
            this.mail = from.mail;
        }

        /** The {@code text}. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** The {@code flag}. */
        public Builder flag(@Nullable Boolean flag) {
            this.flag = flag;
            return this;
        }

        /** The {@code small}. */
        public Builder small(@Nullable Integer small) {
            this.small = small;
            return this;
        }

        /** The {@code large}. */
        public Builder large(@Nullable Long large) {
            this.large = large;
            return this;
        }

        /** The {@code real}. */
        public Builder real(@Nullable Double real) {
            this.real = real;
            return this;
        }

        /** The {@code single}. */
        public Builder single(@Nullable Double single) {
            this.single = single;
            return this;
        }

        /** The {@code exact}. */
        public Builder exact(@Nullable BigDecimal exact) {
            this.exact = exact;
            return this;
        }

        /** The {@code moment}. */
        public Builder moment(@Nullable OffsetDateTime moment) {
            this.moment = moment;
            return this;
        }

        /** The {@code day}. */
        public Builder day(@Nullable LocalDate day) {
            this.day = day;
            return this;
        }

        /** The {@code uuid}. */
        public Builder uuid(@Nullable UUID uuid) {
            this.uuid = uuid;
            return this;
        }

        /** The {@code link}. */
        public Builder link(@Nullable URI link) {
            this.link = link;
            return this;
        }

        /** The {@code bytes}. */
        public Builder bytes(byte @Nullable [] bytes) {
            this.bytes = Copies.of(bytes);
            return this;
        }

        /** The {@code any}. */
        public Builder any(@Nullable Object any) {
            this.any = any;
            nullable("any", any);
            return this;
        }

        /** The {@code free}. */
        public Builder free(@Nullable Map<String, @Nullable Object> free) {
            this.free = Copies.of(free);
            return this;
        }

        /** The {@code grade}. */
        public Builder grade(@Nullable Grade grade) {
            this.grade = grade;
            return this;
        }

        /** The {@code bounded}. */
        public Builder bounded(@Nullable Integer bounded) {
            this.bounded = bounded;
            return this;
        }

        /** The {@code mail}. */
        public Builder mail(@Nullable String mail) {
            this.mail = mail;
            return this;
        }

        /** {@return the finished object} */
        public Optional build() {
            return new Optional(this);
        }

        @Override
        protected Optional decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "text" -> builder.text = in.string();
                    case "flag" -> builder.flag = in.bool();
                    case "small" -> builder.small = in.int32();
                    case "large" -> builder.large = in.int64();
                    case "real" -> builder.real = in.float64();
                    case "single" -> builder.single = in.float64();
                    case "exact" -> builder.exact = in.value(JsonCodecs.DECIMAL);
                    case "moment" -> builder.moment = in.dateTime();
                    case "day" -> builder.day = in.value(JsonCodecs.DATE);
                    case "uuid" -> builder.uuid = in.value(JsonCodecs.UUID);
                    case "link" -> builder.link = in.value(JsonCodecs.URI);
                    case "bytes" -> builder.bytes = in.value(JsonCodecs.BYTES);
                    case "any" -> builder.any = in.any();
                    case "free" -> builder.free = in.freeForm();
                    case "grade" -> builder.grade = in.value(Grade.CODEC);
                    case "bounded" -> builder.bounded = in.int32();
                    case "mail" -> builder.mail = in.string();
                    default -> in.keep();
                }
            }
            return new Optional(in.finish(builder));
        }
    }
}
