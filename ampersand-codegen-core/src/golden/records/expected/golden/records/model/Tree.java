package golden.records.model;

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
import com.withampersand.codegen.runtime.Secrets;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tree that bears fruit.
 *
 * @param id The number on its label.
 * @param planted When it was put into the ground.
 * @param rows Where it stands, counted from the gate.
 * @param height In metres.
 * @param keeper Who looks after it; null for nobody.
 * @param label A picture of its label.
 * @param gateCode What opens the gate.
 * @param graft What was put upon it.
 * @param state How far it is.
 * @param additionalPropertiesValue Whether there is more to say.
 * @param additionalProperties properties of other names, and those whose value is of another kind than described
 */
@Generated("ampersand-codegen")
public record Tree(
        @Nullable String id,
        @Nullable Kind kind,
        @Nullable OffsetDateTime planted,
        @Nullable List<Integer> rows,
        @Nullable Double height,
        @Nullable String keeper,
        byte @Nullable [] label,
        @Nullable Map<String, String> notes,
        @Nullable String gateCode,
        @Nullable Graft graft,
        @Nullable State state,
        @Nullable List<Fruit> harvest,
        @Nullable Boolean additionalPropertiesValue,
        Map<String, @Nullable Object> additionalProperties)
        implements ApiModel {
    public static final JsonCodec<Tree> CODEC = ObjectCodec.of(new Builder());

    /** Takes null for what is absent. Each new property changes this constructor, and never {@link #builder()}. */
    public Tree {
        rows = Copies.of(rows);
        label = Copies.of(label);
        notes = Copies.of(notes);
        harvest = Copies.of(harvest);
        additionalProperties = ApiModel.copy(additionalProperties);
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    public String id() {
        return ApiModel.required(this, "id", id);
    }

    public Kind kind() {
        return ApiModel.required(this, "kind", kind);
    }

    public OffsetDateTime planted() {
        return ApiModel.required(this, "planted", planted);
    }

    public List<Integer> rows() {
        return ApiModel.required(this, "rows", rows);
    }

    public byte @Nullable [] label() {
        return Copies.of(label);
    }

    public Map<String, String> notes() {
        return notes != null ? notes : Map.of();
    }

    /**
     * How far it is.
     *
     * <ul>
     *   <li>{@code young} for the first years,
     *   <li>{@code felled} at the end.
     * </ul>
     */
    public @Nullable State state() {
        return state;
    }

    public List<Fruit> harvest() {
        return harvest != null ? harvest : List.of();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return ApiModel.equal(this, other);
    }

    @Override
    public int hashCode() {
        return ApiModel.hash(this);
    }

    @Override
    public String toString() {
        return ApiModel.text(this);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Tree> {
        private @Nullable String id;
        private @Nullable Kind kind;
        private @Nullable OffsetDateTime planted;
        private @Nullable List<Integer> rows;
        private @Nullable Double height;
        private @Nullable String keeper;
        private byte @Nullable [] label;
        private @Nullable Map<String, String> notes;
        private @Nullable String gateCode;
        private @Nullable Graft graft;
        private @Nullable State state;
        private @Nullable List<Fruit> harvest;
        private @Nullable Boolean additionalPropertiesValue;

        private Builder() {}

        private Builder(Tree from) {
            super(from);
            this.id = from.id;
            this.kind = from.kind;
            this.planted = from.planted;
            this.rows = from.rows;
            this.height = from.height;
            this.keeper = from.keeper;
            this.label = from.label;
            this.notes = from.notes;
            this.gateCode = from.gateCode;
            this.graft = from.graft;
            this.state = from.state;
            this.harvest = from.harvest;
            this.additionalPropertiesValue = from.additionalPropertiesValue;
        }

        /** The number on its label. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** The {@code kind}. */
        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /** When it was put into the ground. */
        public Builder planted(OffsetDateTime planted) {
            this.planted = planted;
            return this;
        }

        /** Where it stands, counted from the gate. */
        public Builder rows(List<Integer> rows) {
            this.rows = Copies.of(rows);
            return this;
        }

        /** In metres. */
        public Builder height(@Nullable Double height) {
            this.height = height;
            return this;
        }

        /** Who looks after it; null for nobody. */
        public Builder keeper(@Nullable String keeper) {
            this.keeper = keeper;
            nullable("keeper", keeper);
            return this;
        }

        /** A picture of its label. */
        public Builder label(byte @Nullable [] label) {
            this.label = Copies.of(label);
            return this;
        }

        /** The {@code notes}. */
        public Builder notes(@Nullable Map<String, String> notes) {
            this.notes = Copies.of(notes);
            return this;
        }

        /** What opens the gate. */
        public Builder gateCode(@Nullable String gateCode) {
            this.gateCode = gateCode;
            return this;
        }

        /** What was put upon it. */
        public Builder graft(@Nullable Graft graft) {
            this.graft = graft;
            return this;
        }

        /** How far it is. */
        public Builder state(@Nullable State state) {
            this.state = state;
            return this;
        }

        /** The {@code harvest}. */
        public Builder harvest(@Nullable List<Fruit> harvest) {
            this.harvest = Copies.of(harvest);
            return this;
        }

        /** Whether there is more to say. */
        public Builder additionalPropertiesValue(@Nullable Boolean additionalPropertiesValue) {
            this.additionalPropertiesValue = additionalPropertiesValue;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Tree build() {
            require("id", "kind", "planted", "rows");
            return new Tree(id, kind, planted, rows, height, keeper, label, notes, gateCode, graft, state, harvest,
                    additionalPropertiesValue, others());
        }

        @Override
        protected Tree decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "id" -> builder.id = in.string();
                    case "kind" -> builder.kind = in.value(Kind.CODEC);
                    case "planted" -> builder.planted = in.dateTime();
                    case "rows" -> builder.rows = in.list(JsonCodecs.INT32);
                    case "height" -> builder.height = in.float64();
                    case "keeper" -> builder.keeper = in.string();
                    case "label" -> builder.label = in.value(JsonCodecs.BYTES);
                    case "notes" -> builder.notes = in.map(JsonCodecs.STRING);
                    case "gateCode" -> builder.gateCode = in.string();
                    case "graft" -> builder.graft = in.value(Graft.CODEC);
                    case "state" -> builder.state = in.value(State.CODEC);
                    case "harvest" -> builder.harvest = in.list(Fruit.CODEC);
                    case "additionalProperties" -> builder.additionalPropertiesValue = in.bool();
                    default -> in.keep();
                }
            }
            return builder.finish(in).build();
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("id", id);
            out.value("kind", kind, Kind.CODEC);
            out.dateTime("planted", planted);
            out.list("rows", rows, JsonCodecs.INT32);
            out.float64("height", height);
            out.string("keeper", keeper);
            out.value("label", label, JsonCodecs.BYTES);
            out.map("notes", notes, JsonCodecs.STRING);
            out.string("gateCode", gateCode);
            out.value("graft", graft, Graft.CODEC);
            out.value("state", state, State.CODEC);
            out.list("harvest", harvest, Fruit.CODEC);
            out.bool("additionalProperties", additionalPropertiesValue);
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("id", id, "kind", kind, "planted", planted, "rows", rows, "height", height, "keeper", keeper,
                    "label", label, "notes", notes, "gateCode", Secrets.hide(gateCode), "graft", graft, "state", state,
                    "harvest", harvest, "additionalProperties", additionalPropertiesValue);
        }
    }

    /**
     * What was put upon it.
     *
     * @param from A tree that bears fruit.
     * @param year The year. Deprecated: it is never right.
     * @param additionalProperties properties of other names, and those whose value is of another kind than described
     */
    @Generated("ampersand-codegen")
    public static record Graft(
            @Nullable Tree from,
            @Nullable Long year,
            Map<String, @Nullable Object> additionalProperties)
            implements ApiModel {
        public static final JsonCodec<Graft> CODEC = ObjectCodec.of(new Builder());

        /** Takes null for what is absent. Each new property changes this constructor, and never {@link #builder()}. */
        public Graft {
            additionalProperties = ApiModel.copy(additionalProperties);
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        @Override
        public Builder toBuilder() {
            return new Builder(this);
        }

        public Tree from() {
            return ApiModel.required(this, "from", from);
        }

        /** @deprecated Deprecated: it is never right. */
        @Deprecated
        public @Nullable Long year() {
            return year;
        }

        @Override
        public String toString() {
            return ApiModel.text(this);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Graft> {
            private @Nullable Tree from;
            private @Nullable Long year;

            private Builder() {}

            private Builder(Graft from) {
                super(from);
                this.from = from.from;
                this.year = from.year;
            }

            /** A tree that bears fruit. */
            public Builder from(Tree from) {
                this.from = from;
                return this;
            }

            /** The year. */
            @Deprecated
            public Builder year(@Nullable Long year) {
                this.year = year;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Graft build() {
                require("from");
                return new Graft(from, year, others());
            }

            @Override
            protected Graft decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "from" -> builder.from = in.value(Tree.CODEC);
                        case "year" -> builder.year = in.int64();
                        default -> in.keep();
                    }
                }
                return builder.finish(in).build();
            }

            @Override
            protected void encode(ObjectWriter out) throws IOException {
                out.value("from", from, Tree.CODEC);
                out.int64("year", year);
            }

            @Override
            protected @Nullable Object[] namesAndValues() {
                return array("from", from, "year", year);
            }
        }
    }

    /**
     * How far it is.
     *
     * <ul>
     *   <li>{@code young} for the first years,
     *   <li>{@code felled} at the end.
     * </ul>
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class State extends OpenEnum<String> {
        public static final State YOUNG = new State("young", Known.YOUNG);

        public static final State BEARING = new State("bearing", Known.BEARING);

        public static final State FELLED = new State("felled", Known.FELLED);

        public static final JsonCodec<State> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, State::of);

        private final Known known;

        private State(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static State of(String value) {
            return switch (value) {
                case "young" -> YOUNG;
                case "bearing" -> BEARING;
                case "felled" -> FELLED;
                default -> new State(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            YOUNG,
            BEARING,
            FELLED,

            UNRECOGNIZED
        }
    }
}
