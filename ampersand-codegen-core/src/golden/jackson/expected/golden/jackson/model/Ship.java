package golden.jackson.model;

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
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that a mapper could get wrong. */
@Generated("ampersand-codegen")
public final class Ship extends ApiModel {
    public static final JsonCodec<Ship> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String shipName;
    private final @Nullable Kind kind;
    private final @Nullable Long berth;
    private final @Nullable Double length;
    private final @Nullable OffsetDateTime builtOn;
    private final @Nullable URI url;
    private final byte @Nullable [] photo;
    private final @Nullable String captain;
    private final @Nullable List<Cargo> cargo;
    private final @Nullable Map<String, @Nullable Object> log;
    private final @Nullable State state;
    private final @Nullable Boolean isLeased;
    private final @Nullable Ship next;

    private Ship(Builder builder) {
        super(builder);
        this.shipName = builder.shipName;
        this.kind = builder.kind;
        this.berth = builder.berth;
        this.length = builder.length;
        this.builtOn = builder.builtOn;
        this.url = builder.url;
        this.photo = builder.photo;
        this.captain = builder.captain;
        this.cargo = builder.cargo;
        this.log = builder.log;
        this.state = builder.state;
        this.isLeased = builder.isLeased;
        this.next = builder.next;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code shipName}. */
    public String shipName() {
        return required("shipName", shipName);
    }

    /** The {@code kind}. */
    public Kind kind() {
        return required("kind", kind);
    }

    /** The {@code berth}. */
    public @Nullable Long berth() {
        return berth;
    }

    /** The {@code length}. */
    public @Nullable Double length() {
        return length;
    }

    /** The {@code builtOn}. */
    public @Nullable OffsetDateTime builtOn() {
        return builtOn;
    }

    /** The {@code url}. */
    public @Nullable URI url() {
        return url;
    }

    /** The {@code photo}. */
    public byte @Nullable [] photo() {
        return Copies.of(photo);
    }

    /** The {@code captain}. */
    public @Nullable String captain() {
        return captain;
    }

    /** The {@code cargo}. */
    public List<Cargo> cargo() {
        return cargo != null ? cargo : List.of();
    }

    /** The {@code log}. */
    public Map<String, @Nullable Object> log() {
        return log != null ? log : Map.of();
    }

    /** The {@code state}. */
    public @Nullable State state() {
        return state;
    }

    /** The {@code is_leased}. */
    public @Nullable Boolean isLeased() {
        return isLeased;
    }

    /** Everything that a mapper could get wrong. */
    public @Nullable Ship next() {
        return next;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("shipName", shipName, "kind", kind, "berth", berth, "length", length, "builtOn", builtOn,
                "url", url, "photo", photo, "captain", captain, "cargo", cargo, "log", log, "state", state,
                "is_leased", isLeased, "next", next);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("shipName", shipName);
        out.value("kind", kind, Kind.CODEC);
        out.int64("berth", berth);
        out.float64("length", length);
        out.dateTime("builtOn", builtOn);
        out.value("url", url, JsonCodecs.URI);
        out.value("photo", photo, JsonCodecs.BYTES);
        out.string("captain", captain);
        out.list("cargo", cargo, Cargo.CODEC);
        out.freeForm("log", log);
        out.value("state", state, State.CODEC);
        out.bool("is_leased", isLeased);
        out.value("next", next, Ship.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Ship> {
        private @Nullable String shipName;
        private @Nullable Kind kind;
        private @Nullable Long berth;
        private @Nullable Double length;
        private @Nullable OffsetDateTime builtOn;
        private @Nullable URI url;
        private byte @Nullable [] photo;
        private @Nullable String captain;
        private @Nullable List<Cargo> cargo;
        private @Nullable Map<String, @Nullable Object> log;
        private @Nullable State state;
        private @Nullable Boolean isLeased;
        private @Nullable Ship next;

        private Builder() {}

        private Builder(Ship from) {
            super(from);
            this.shipName = from.shipName;
            this.kind = from.kind;
            this.berth = from.berth;
            this.length = from.length;
            this.builtOn = from.builtOn;
            this.url = from.url;
            this.photo = from.photo;
            this.captain = from.captain;
            this.cargo = from.cargo;
            this.log = from.log;
            this.state = from.state;
            this.isLeased = from.isLeased;
            this.next = from.next;
        }

        /** The {@code shipName}. */
        public Builder shipName(String shipName) {
            this.shipName = shipName;
            return this;
        }

        /** The {@code kind}. */
        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /** The {@code berth}. */
        public Builder berth(@Nullable Long berth) {
            this.berth = berth;
            nullable("berth", berth);
            return this;
        }

        /** The {@code length}. */
        public Builder length(@Nullable Double length) {
            this.length = length;
            return this;
        }

        /** The {@code builtOn}. */
        public Builder builtOn(@Nullable OffsetDateTime builtOn) {
            this.builtOn = builtOn;
            return this;
        }

        /** The {@code url}. */
        public Builder url(@Nullable URI url) {
            this.url = url;
            return this;
        }

        /** The {@code photo}. */
        public Builder photo(byte @Nullable [] photo) {
            this.photo = Copies.of(photo);
            return this;
        }

        /** The {@code captain}. */
        public Builder captain(@Nullable String captain) {
            this.captain = captain;
            nullable("captain", captain);
            return this;
        }

        /** The {@code cargo}. */
        public Builder cargo(@Nullable List<Cargo> cargo) {
            this.cargo = Copies.of(cargo);
            return this;
        }

        /** The {@code log}. */
        public Builder log(@Nullable Map<String, @Nullable Object> log) {
            this.log = Copies.of(log);
            return this;
        }

        /** The {@code state}. */
        public Builder state(@Nullable State state) {
            this.state = state;
            return this;
        }

        /** The {@code is_leased}. */
        public Builder isLeased(@Nullable Boolean isLeased) {
            this.isLeased = isLeased;
            return this;
        }

        /** Everything that a mapper could get wrong. */
        public Builder next(@Nullable Ship next) {
            this.next = next;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Ship build() {
            return checked(new Ship(this), "shipName", "kind");
        }

        @Override
        protected Ship decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "shipName" -> builder.shipName = in.string();
                    case "kind" -> builder.kind = in.value(Kind.CODEC);
                    case "berth" -> builder.berth = in.int64();
                    case "length" -> builder.length = in.float64();
                    case "builtOn" -> builder.builtOn = in.dateTime();
                    case "url" -> builder.url = in.value(JsonCodecs.URI);
                    case "photo" -> builder.photo = in.value(JsonCodecs.BYTES);
                    case "captain" -> builder.captain = in.string();
                    case "cargo" -> builder.cargo = in.list(Cargo.CODEC);
                    case "log" -> builder.log = in.freeForm();
                    case "state" -> builder.state = in.value(State.CODEC);
                    case "is_leased" -> builder.isLeased = in.bool();
                    case "next" -> builder.next = in.value(Ship.CODEC);
                    default -> in.keep();
                }
            }
            return new Ship(in.finish(builder));
        }
    }

    /**
     * The value of {@code state}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class State extends OpenEnum<String> {
        public static final State AT_SEA = new State("at_sea", Known.AT_SEA);

        public static final State IN_PORT = new State("in_port", Known.IN_PORT);

        public static final JsonCodec<State> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, State::of);

        private final Known known;

        private State(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static State of(String value) {
            return switch (value) {
                case "at_sea" -> AT_SEA;
                case "in_port" -> IN_PORT;
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
            AT_SEA,
            IN_PORT,

            UNRECOGNIZED
        }
    }
}
