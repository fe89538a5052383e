package golden.comforts.model;

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

/** The {@code Delivery} of the API. */
@Generated("ampersand-codegen")
public final class Delivery extends ApiModel {
    public static final JsonCodec<Delivery> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String id;
    private final @Nullable State state;

    private Delivery(Builder builder) {
        super(builder);
        this.id = builder.id;
        this.state = builder.state;
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

    /** The {@code state}. */
    public State state() {
        return required("state", state);
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("id", id, "state", state);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("id", id);
        out.value("state", state, State.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Delivery> {
        private @Nullable String id;
        private @Nullable State state;

        private Builder() {}

        private Builder(Delivery from) {
            super(from);
            this.id = from.id;
            this.state = from.state;
        }

        /** The {@code id}. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** The {@code state}. */
        public Builder state(State state) {
            this.state = state;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Delivery build() {
            return checked(new Delivery(this), "id", "state");
        }

        @Override
        protected Delivery decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "id" -> builder.id = in.string();
                    case "state" -> builder.state = in.value(State.CODEC);
                    default -> in.keep();
                }
            }
            return new Delivery(in.finish(builder));
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
        public static final State PACKED = new State("packed", Known.PACKED);

        public static final State UNDER_WAY = new State("under way", Known.UNDER_WAY);

        public static final State DELIVERED = new State("delivered", Known.DELIVERED);

        public static final State LOST = new State("lost", Known.LOST);

        public static final JsonCodec<State> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, State::of);

        private final Known known;

        private State(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static State of(String value) {
            return switch (value) {
                case "packed" -> PACKED;
                case "under way" -> UNDER_WAY;
                case "delivered" -> DELIVERED;
                case "lost" -> LOST;
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
            PACKED,
            UNDER_WAY,
            DELIVERED,
            LOST,

            UNRECOGNIZED
        }
    }
}
