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
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The {@code Lists} of the API. */
@Generated("ampersand-codegen")
public final class Lists extends ApiModel {
    public static final JsonCodec<Lists> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable List<String> texts;
    private final @Nullable List<Boolean> flags;
    private final @Nullable List<Integer> smalls;
    private final @Nullable List<Long> larges;
    private final @Nullable List<Double> reals;
    private final @Nullable List<OffsetDateTime> moments;
    private final @Nullable List<LocalDate> days;
    private final @Nullable List<UUID> uuids;
    private final @Nullable List<URI> links;
    private final @Nullable List<byte[]> bytes;
    private final @Nullable List<@Nullable Object> anything;
    private final @Nullable List<Map<String, @Nullable Object>> frees;
    private final @Nullable List<Grade> grades;
    private final @Nullable List<@Nullable String> holes;
    private final @Nullable List<List<Long>> table;
    private final @Nullable List<String> set;

    private Lists(Builder builder) {
        super(builder);
        this.texts = builder.texts;
        this.flags = builder.flags;
        this.smalls = builder.smalls;
        this.larges = builder.larges;
        this.reals = builder.reals;
        this.moments = builder.moments;
        this.days = builder.days;
        this.uuids = builder.uuids;
        this.links = builder.links;
        this.bytes = builder.bytes;
        this.anything = builder.anything;
        this.frees = builder.frees;
        this.grades = builder.grades;
        this.holes = builder.holes;
        this.table = builder.table;
        this.set = builder.set;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code texts}. */
    public List<String> texts() {
        return required("texts", texts);
    }

    /** The {@code flags}. */
    public List<Boolean> flags() {
        return flags != null ? flags : List.of();
    }

    /** The {@code smalls}. */
    public List<Integer> smalls() {
        return smalls != null ? smalls : List.of();
    }

    /** The {@code larges}. */
    public List<Long> larges() {
        return larges != null ? larges : List.of();
    }

    /** The {@code reals}. */
    public List<Double> reals() {
        return reals != null ? reals : List.of();
    }

    /** The {@code moments}. */
    public List<OffsetDateTime> moments() {
        return moments != null ? moments : List.of();
    }

    /** The {@code days}. */
    public List<LocalDate> days() {
        return days != null ? days : List.of();
    }

    /** The {@code uuids}. */
    public List<UUID> uuids() {
        return uuids != null ? uuids : List.of();
    }

    /** The {@code links}. */
    public List<URI> links() {
        return links != null ? links : List.of();
    }

    /** The {@code bytes}. */
    public List<byte[]> bytes() {
        return bytes != null ? bytes : List.of();
    }

    /** The {@code anything}. */
    public List<@Nullable Object> anything() {
        return anything != null ? anything : List.of();
    }

    /** The {@code frees}. */
    public List<Map<String, @Nullable Object>> frees() {
        return frees != null ? frees : List.of();
    }

    /** The {@code grades}. */
    public List<Grade> grades() {
        return grades != null ? grades : List.of();
    }

    /** The {@code holes}. */
    public List<@Nullable String> holes() {
        return holes != null ? holes : List.of();
    }

    /** The {@code table}. */
    public List<List<Long>> table() {
        return table != null ? table : List.of();
    }

    /** The {@code set}. */
    public List<String> set() {
        return set != null ? set : List.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("texts", texts, "flags", flags, "smalls", smalls, "larges", larges, "reals", reals,
                "moments", moments, "days", days, "uuids", uuids, "links", links, "bytes", bytes, "anything", anything,
                "frees", frees, "grades", grades, "holes", holes, "table", table, "set", set);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("texts", texts, JsonCodecs.STRING);
        out.list("flags", flags, JsonCodecs.BOOL);
        out.list("smalls", smalls, JsonCodecs.INT32);
        out.list("larges", larges, JsonCodecs.INT64);
        out.list("reals", reals, JsonCodecs.FLOAT64);
        out.list("moments", moments, JsonCodecs.DATE_TIME);
        out.list("days", days, JsonCodecs.DATE);
        out.list("uuids", uuids, JsonCodecs.UUID);
        out.list("links", links, JsonCodecs.URI);
        out.list("bytes", bytes, JsonCodecs.BYTES);
        out.value("anything", anything, JsonCodecs.listOfNullable(JsonCodecs.ANY));
        out.list("frees", frees, JsonCodecs.FREE_FORM);
        out.list("grades", grades, Grade.CODEC);
        out.value("holes", holes, JsonCodecs.listOfNullable(JsonCodecs.STRING));
        out.list("table", table, JsonCodecs.list(JsonCodecs.INT64));
        out.list("set", set, JsonCodecs.STRING);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Lists> {
        private @Nullable List<String> texts;
        private @Nullable List<Boolean> flags;
        private @Nullable List<Integer> smalls;
        private @Nullable List<Long> larges;
        private @Nullable List<Double> reals;
        private @Nullable List<OffsetDateTime> moments;
        private @Nullable List<LocalDate> days;
        private @Nullable List<UUID> uuids;
        private @Nullable List<URI> links;
        private @Nullable List<byte[]> bytes;
        private @Nullable List<@Nullable Object> anything;
        private @Nullable List<Map<String, @Nullable Object>> frees;
        private @Nullable List<Grade> grades;
        private @Nullable List<@Nullable String> holes;
        private @Nullable List<List<Long>> table;
        private @Nullable List<String> set;

        private Builder() {}

        private Builder(Lists from) {
            super(from);
            this.texts = from.texts;
            this.flags = from.flags;
            this.smalls = from.smalls;
            this.larges = from.larges;
            this.reals = from.reals;
            this.moments = from.moments;
            this.days = from.days;
            this.uuids = from.uuids;
            this.links = from.links;
            this.bytes = from.bytes;
            this.anything = from.anything;
            this.frees = from.frees;
            this.grades = from.grades;
            this.holes = from.holes;
            this.table = from.table;
            this.set = from.set;
        }

        /** The {@code texts}. */
        public Builder texts(List<String> texts) {
            this.texts = Copies.of(texts);
            return this;
        }

        /** The {@code flags}. */
        public Builder flags(@Nullable List<Boolean> flags) {
            this.flags = Copies.of(flags);
            return this;
        }

        /** The {@code smalls}. */
        public Builder smalls(@Nullable List<Integer> smalls) {
            this.smalls = Copies.of(smalls);
            return this;
        }

        /** The {@code larges}. */
        public Builder larges(@Nullable List<Long> larges) {
            this.larges = Copies.of(larges);
            return this;
        }

        /** The {@code reals}. */
        public Builder reals(@Nullable List<Double> reals) {
            this.reals = Copies.of(reals);
            return this;
        }

        /** The {@code moments}. */
        public Builder moments(@Nullable List<OffsetDateTime> moments) {
            this.moments = Copies.of(moments);
            return this;
        }

        /** The {@code days}. */
        public Builder days(@Nullable List<LocalDate> days) {
            this.days = Copies.of(days);
            return this;
        }

        /** The {@code uuids}. */
        public Builder uuids(@Nullable List<UUID> uuids) {
            this.uuids = Copies.of(uuids);
            return this;
        }

        /** The {@code links}. */
        public Builder links(@Nullable List<URI> links) {
            this.links = Copies.of(links);
            return this;
        }

        /** The {@code bytes}. */
        public Builder bytes(@Nullable List<byte[]> bytes) {
            this.bytes = Copies.of(bytes);
            return this;
        }

        /** The {@code anything}. */
        public Builder anything(@Nullable List<@Nullable Object> anything) {
            this.anything = Copies.of(anything);
            return this;
        }

        /** The {@code frees}. */
        public Builder frees(@Nullable List<Map<String, @Nullable Object>> frees) {
            this.frees = Copies.of(frees);
            return this;
        }

        /** The {@code grades}. */
        public Builder grades(@Nullable List<Grade> grades) {
            this.grades = Copies.of(grades);
            return this;
        }

        /** The {@code holes}. */
        public Builder holes(@Nullable List<@Nullable String> holes) {
            this.holes = Copies.of(holes);
            return this;
        }

        /** The {@code table}. */
        public Builder table(@Nullable List<List<Long>> table) {
            this.table = Copies.of(table);
            return this;
        }

        /** The {@code set}. */
        public Builder set(@Nullable List<String> set) {
            this.set = Copies.of(set);
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Lists build() {
            return checked(new Lists(this), "texts");
        }

        @Override
        protected Lists decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "texts" -> builder.texts = in.list(JsonCodecs.STRING);
                    case "flags" -> builder.flags = in.list(JsonCodecs.BOOL);
                    case "smalls" -> builder.smalls = in.list(JsonCodecs.INT32);
                    case "larges" -> builder.larges = in.list(JsonCodecs.INT64);
                    case "reals" -> builder.reals = in.list(JsonCodecs.FLOAT64);
                    case "moments" -> builder.moments = in.list(JsonCodecs.DATE_TIME);
                    case "days" -> builder.days = in.list(JsonCodecs.DATE);
                    case "uuids" -> builder.uuids = in.list(JsonCodecs.UUID);
                    case "links" -> builder.links = in.list(JsonCodecs.URI);
                    case "bytes" -> builder.bytes = in.list(JsonCodecs.BYTES);
                    case "anything" -> builder.anything = in.value(JsonCodecs.listOfNullable(JsonCodecs.ANY));
                    case "frees" -> builder.frees = in.list(JsonCodecs.FREE_FORM);
                    case "grades" -> builder.grades = in.list(Grade.CODEC);
                    case "holes" -> builder.holes = in.value(JsonCodecs.listOfNullable(JsonCodecs.STRING));
                    case "table" -> builder.table = in.list(JsonCodecs.list(JsonCodecs.INT64));
                    case "set" -> builder.set = in.list(JsonCodecs.STRING);
                    default -> in.keep();
                }
            }
            return new Lists(in.finish(builder));
        }
    }
}
