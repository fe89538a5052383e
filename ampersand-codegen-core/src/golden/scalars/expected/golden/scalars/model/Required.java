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

/** The {@code Required} of the API. */
@Generated("ampersand-codegen")
public final class Required extends ApiModel {
    public static final JsonCodec<Required> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String text;
    private final @Nullable Boolean flag;
    private final @Nullable Integer small;
    private final @Nullable Long large;
    private final @Nullable Double real;
    private final @Nullable BigDecimal exact;
    private final @Nullable OffsetDateTime moment;
    private final @Nullable LocalDate day;
    private final @Nullable UUID uuid;
    private final @Nullable URI link;
    private final byte @Nullable [] bytes;
    private final @Nullable Object any;
    private final @Nullable Map<String, @Nullable Object> free;
    private final @Nullable Grade grade;

    private Required(Builder builder) {
        super(builder);
        this.text = builder.text;
        this.flag = builder.flag;
        this.small = builder.small;
        this.large = builder.large;
        this.real = builder.real;
        this.exact = builder.exact;
        this.moment = builder.moment;
        this.day = builder.day;
        this.uuid = builder.uuid;
        this.link = builder.link;
        this.bytes = builder.bytes;
        this.any = builder.any;
        this.free = builder.free;
        this.grade = builder.grade;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code text}. */
    public String text() {
        return required("text", text);
    }

    /** The {@code flag}. */
    public Boolean flag() {
        return required("flag", flag);
    }

    /** The {@code small}. */
    public Integer small() {
        return required("small", small);
    }

    /** The {@code large}. */
    public Long large() {
        return required("large", large);
    }

    /** The {@code real}. */
    public Double real() {
        return required("real", real);
    }

    /** The {@code exact}. */
    public BigDecimal exact() {
        return required("exact", exact);
    }

    /** The {@code moment}. */
    public OffsetDateTime moment() {
        return required("moment", moment);
    }

    /** The {@code day}. */
    public LocalDate day() {
        return required("day", day);
    }

    /** The {@code uuid}. */
    public UUID uuid() {
        return required("uuid", uuid);
    }

    /** The {@code link}. */
    public URI link() {
        return required("link", link);
    }

    /** The {@code bytes}. */
    public byte[] bytes() {
        return required("bytes", bytes).clone();
    }

    /** The {@code any}. */
    public @Nullable Object any() {
        return requiredOrNull("any", any);
    }

    /** The {@code free}. */
    public Map<String, @Nullable Object> free() {
        return required("free", free);
    }

    /** The {@code grade}. */
    public Grade grade() {
        return required("grade", grade);
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("text", text, "flag", flag, "small", small, "large", large, "real", real, "exact", exact,
                "moment", moment, "day", day, "uuid", uuid, "link", link, "bytes", bytes, "any", any, "free", free,
                "grade", grade);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("text", text);
        out.bool("flag", flag);
        out.int32("small", small);
        out.int64("large", large);
        out.float64("real", real);
        out.value("exact", exact, JsonCodecs.DECIMAL);
        out.dateTime("moment", moment);
        out.value("day", day, JsonCodecs.DATE);
        out.value("uuid", uuid, JsonCodecs.UUID);
        out.value("link", link, JsonCodecs.URI);
        out.value("bytes", bytes, JsonCodecs.BYTES);
        out.any("any", any);
        out.freeForm("free", free);
        out.value("grade", grade, Grade.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Required> {
        private @Nullable String text;
        private @Nullable Boolean flag;
        private @Nullable Integer small;
        private @Nullable Long large;
        private @Nullable Double real;
        private @Nullable BigDecimal exact;
        private @Nullable OffsetDateTime moment;
        private @Nullable LocalDate day;
        private @Nullable UUID uuid;
        private @Nullable URI link;
        private byte @Nullable [] bytes;
        private @Nullable Object any;
        private @Nullable Map<String, @Nullable Object> free;
        private @Nullable Grade grade;

        private Builder() {}

        private Builder(Required from) {
            super(from);
            this.text = from.text;
            this.flag = from.flag;
            this.small = from.small;
            this.large = from.large;
            this.real = from.real;
            this.exact = from.exact;
            this.moment = from.moment;
            this.day = from.day;
            this.uuid = from.uuid;
            this.link = from.link;
            this.bytes = from.bytes;
            this.any = from.any;
            this.free = from.free;
            this.grade = from.grade;
        }

        /** The {@code text}. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** The {@code flag}. */
        public Builder flag(Boolean flag) {
            this.flag = flag;
            return this;
        }

        /** The {@code small}. */
        public Builder small(Integer small) {
            this.small = small;
            return this;
        }

        /** The {@code large}. */
        public Builder large(Long large) {
            this.large = large;
            return this;
        }

        /** The {@code real}. */
        public Builder real(Double real) {
            this.real = real;
            return this;
        }

        /** The {@code exact}. */
        public Builder exact(BigDecimal exact) {
            this.exact = exact;
            return this;
        }

        /** The {@code moment}. */
        public Builder moment(OffsetDateTime moment) {
            this.moment = moment;
            return this;
        }

        /** The {@code day}. */
        public Builder day(LocalDate day) {
            this.day = day;
            return this;
        }

        /** The {@code uuid}. */
        public Builder uuid(UUID uuid) {
            this.uuid = uuid;
            return this;
        }

        /** The {@code link}. */
        public Builder link(URI link) {
            this.link = link;
            return this;
        }

        /** The {@code bytes}. */
        public Builder bytes(byte[] bytes) {
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
        public Builder free(Map<String, @Nullable Object> free) {
            this.free = Copies.of(free);
            return this;
        }

        /** The {@code grade}. */
        public Builder grade(Grade grade) {
            this.grade = grade;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Required build() {
            return checked(new Required(this), "text", "flag", "small", "large", "real", "exact", "moment", "day",
                    "uuid", "link", "bytes", "any", "free", "grade");
        }

        @Override
        protected Required decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "text" -> builder.text = in.string();
                    case "flag" -> builder.flag = in.bool();
                    case "small" -> builder.small = in.int32();
                    case "large" -> builder.large = in.int64();
                    case "real" -> builder.real = in.float64();
                    case "exact" -> builder.exact = in.value(JsonCodecs.DECIMAL);
                    case "moment" -> builder.moment = in.dateTime();
                    case "day" -> builder.day = in.value(JsonCodecs.DATE);
                    case "uuid" -> builder.uuid = in.value(JsonCodecs.UUID);
                    case "link" -> builder.link = in.value(JsonCodecs.URI);
                    case "bytes" -> builder.bytes = in.value(JsonCodecs.BYTES);
                    case "any" -> builder.any = in.any();
                    case "free" -> builder.free = in.freeForm();
                    case "grade" -> builder.grade = in.value(Grade.CODEC);
                    default -> in.keep();
                }
            }
            return new Required(in.finish(builder));
        }
    }
}
