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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code Maps} of the API. */
@Generated("ampersand-codegen")
public final class Maps extends ApiModel {
    public static final JsonCodec<Maps> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Map<String, String> texts;
    private final @Nullable Map<String, Long> larges;
    private final @Nullable Map<String, OffsetDateTime> moments;
    private final @Nullable Map<String, byte[]> bytes;
    private final @Nullable Map<String, Grade> grades;
    private final @Nullable Map<String, @Nullable String> holes;
    private final @Nullable Map<String, @Nullable Object> anything;
    private final @Nullable Map<String, List<String>> lists;

    private Maps(Builder builder) {
        super(builder);
        this.texts = builder.texts;
        this.larges = builder.larges;
        this.moments = builder.moments;
        this.bytes = builder.bytes;
        this.grades = builder.grades;
        this.holes = builder.holes;
        this.anything = builder.anything;
        this.lists = builder.lists;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code texts}. */
    public Map<String, String> texts() {
        return required("texts", texts);
    }

    /** The {@code larges}. */
    public Map<String, Long> larges() {
        return larges != null ? larges : Map.of();
    }

    /** The {@code moments}. */
    public Map<String, OffsetDateTime> moments() {
        return moments != null ? moments : Map.of();
    }

    /** The {@code bytes}. */
    public Map<String, byte[]> bytes() {
        return bytes != null ? bytes : Map.of();
    }

    /** The {@code grades}. */
    public Map<String, Grade> grades() {
        return grades != null ? grades : Map.of();
    }

    /** The {@code holes}. */
    public Map<String, @Nullable String> holes() {
        return holes != null ? holes : Map.of();
    }

    /** The {@code anything}. */
    public Map<String, @Nullable Object> anything() {
        return anything != null ? anything : Map.of();
    }

    /** The {@code lists}. */
    public Map<String, List<String>> lists() {
        return lists != null ? lists : Map.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("texts", texts, "larges", larges, "moments", moments, "bytes", bytes, "grades", grades,
                "holes", holes, "anything", anything, "lists", lists);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.map("texts", texts, JsonCodecs.STRING);
        out.map("larges", larges, JsonCodecs.INT64);
        out.map("moments", moments, JsonCodecs.DATE_TIME);
        out.map("bytes", bytes, JsonCodecs.BYTES);
        out.map("grades", grades, Grade.CODEC);
        out.value("holes", holes, JsonCodecs.mapOfNullable(JsonCodecs.STRING));
        out.freeForm("anything", anything);
        out.map("lists", lists, JsonCodecs.list(JsonCodecs.STRING));
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Maps> {
        private @Nullable Map<String, String> texts;
        private @Nullable Map<String, Long> larges;
        private @Nullable Map<String, OffsetDateTime> moments;
        private @Nullable Map<String, byte[]> bytes;
        private @Nullable Map<String, Grade> grades;
        private @Nullable Map<String, @Nullable String> holes;
        private @Nullable Map<String, @Nullable Object> anything;
        private @Nullable Map<String, List<String>> lists;

        private Builder() {}

        private Builder(Maps from) {
            super(from);
            this.texts = from.texts;
            this.larges = from.larges;
            this.moments = from.moments;
            this.bytes = from.bytes;
            this.grades = from.grades;
            this.holes = from.holes;
            this.anything = from.anything;
            this.lists = from.lists;
        }

        /** The {@code texts}. */
        public Builder texts(Map<String, String> texts) {
            this.texts = Copies.of(texts);
            return this;
        }

        /** The {@code larges}. */
        public Builder larges(@Nullable Map<String, Long> larges) {
            this.larges = Copies.of(larges);
            return this;
        }

        /** The {@code moments}. */
        public Builder moments(@Nullable Map<String, OffsetDateTime> moments) {
            this.moments = Copies.of(moments);
            return this;
        }

        /** The {@code bytes}. */
        public Builder bytes(@Nullable Map<String, byte[]> bytes) {
            this.bytes = Copies.of(bytes);
            return this;
        }

        /** The {@code grades}. */
        public Builder grades(@Nullable Map<String, Grade> grades) {
            this.grades = Copies.of(grades);
            return this;
        }

        /** The {@code holes}. */
        public Builder holes(@Nullable Map<String, @Nullable String> holes) {
            this.holes = Copies.of(holes);
            return this;
        }

        /** The {@code anything}. */
        public Builder anything(@Nullable Map<String, @Nullable Object> anything) {
            this.anything = Copies.of(anything);
            return this;
        }

        /** The {@code lists}. */
        public Builder lists(@Nullable Map<String, List<String>> lists) {
            this.lists = Copies.of(lists);
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Maps build() {
            return checked(new Maps(this), "texts");
        }

        @Override
        protected Maps decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "texts" -> builder.texts = in.map(JsonCodecs.STRING);
                    case "larges" -> builder.larges = in.map(JsonCodecs.INT64);
                    case "moments" -> builder.moments = in.map(JsonCodecs.DATE_TIME);
                    case "bytes" -> builder.bytes = in.map(JsonCodecs.BYTES);
                    case "grades" -> builder.grades = in.map(Grade.CODEC);
                    case "holes" -> builder.holes = in.value(JsonCodecs.mapOfNullable(JsonCodecs.STRING));
                    case "anything" -> builder.anything = in.freeForm();
                    case "lists" -> builder.lists = in.map(JsonCodecs.list(JsonCodecs.STRING));
                    default -> in.keep();
                }
            }
            return new Maps(in.finish(builder));
        }
    }
}
