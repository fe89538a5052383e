package golden.composition.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.OpenEnum;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Builds on what builds on a thing, with properties beside. */
@Generated("ampersand-codegen")
public final class PowerTool extends ApiModel {
    public static final JsonCodec<PowerTool> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String id;
    private final @Nullable String note;
    private final @Nullable State state;
    private final @Nullable Double weight;
    private final @Nullable Integer volts;

    private PowerTool(Builder builder) {
        super(builder);
        this.id = builder.id;
        this.note = builder.note;
        this.state = builder.state;
        this.weight = builder.weight;
        this.volts = builder.volts;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code id}. */
    public String id() {
        return required("id", id);
    }

    /** A note. */
    public String note() {
        return required("note", note);
    }

    /** Narrowed to these. */
    public @Nullable State state() {
        return state;
    }

    /** The {@code weight}. */
    public Double weight() {
        return required("weight", weight);
    }

    /** The {@code volts}. */
    public Integer volts() {
        return required("volts", volts);
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("id", id, "note", note, "state", state, "weight", weight, "volts", volts);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("id", id);
        out.string("note", note);
        out.value("state", state, State.CODEC);
        out.float64("weight", weight);
        out.int32("volts", volts);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, PowerTool> {
        private @Nullable String id;
        private @Nullable String note;
        private @Nullable State state;
        private @Nullable Double weight;
        private @Nullable Integer volts;

        private Builder() {}

        private Builder(PowerTool from) {
            super(from);
            this.id = from.id;
            this.note = from.note;
            this.state = from.state;
            this.weight = from.weight;
            this.volts = from.volts;
        }

        /** The {@code id}. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** A note. */
        public Builder note(String note) {
            this.note = note;
            return this;
        }

        /** Narrowed to these. */
        public Builder state(@Nullable State state) {
            this.state = state;
            return this;
        }

        /** The {@code weight}. */
        public Builder weight(Double weight) {
            this.weight = weight;
            return this;
        }

        /** The {@code volts}. */
        public Builder volts(Integer volts) {
            this.volts = volts;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public PowerTool build() {
            return checked(new PowerTool(this), "id", "note", "weight", "volts");
        }

        @Override
        protected PowerTool decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "id" -> builder.id = in.string();
                    case "note" -> builder.note = in.string();
                    case "state" -> builder.state = in.value(State.CODEC);
                    case "weight" -> builder.weight = in.float64();
                    case "volts" -> builder.volts = in.int32();
                    default -> in.keep();
                }
            }
            return new PowerTool(in.finish(builder));
        }
    }

    /**
     * Narrowed to these.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class State extends OpenEnum<String> {
        public static final State IDLE = new State("idle", Known.IDLE);

        public static final State RUNNING = new State("running", Known.RUNNING);

        public static final JsonCodec<State> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, State::of);

        private final Known known;

        private State(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static State of(String value) {
            return switch (value) {
                case "idle" -> IDLE;
                case "running" -> RUNNING;
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
            IDLE,
            RUNNING,

            UNRECOGNIZED
        }
    }
}
