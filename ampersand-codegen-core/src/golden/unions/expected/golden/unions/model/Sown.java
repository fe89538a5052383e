package golden.unions.model;

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

/** The {@code Sown} of the API. */
@Generated("ampersand-codegen")
public final class Sown extends ApiModel implements GardenEvent {
    public static final JsonCodec<Sown> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Event event;
    private final @Nullable Plant plant;

    private Sown(Builder builder) {
        super(builder);
        this.event = builder.event;
        this.plant = builder.plant;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code event}. */
    public Event event() {
        return required("event", event);
    }

    /** Told apart by its kind. */
    public @Nullable Plant plant() {
        return plant;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("event", event, "plant", plant);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("event", event, Event.CODEC);
        out.value("plant", plant, Plant.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Sown> {
        private @Nullable Event event;
        private @Nullable Plant plant;

        private Builder() {}

        private Builder(Sown from) {
            super(from);
            this.event = from.event;
            this.plant = from.plant;
        }

        /** The {@code event}. */
        public Builder event(Event event) {
            this.event = event;
            return this;
        }

        /** Told apart by its kind. */
        public Builder plant(@Nullable Plant plant) {
            this.plant = plant;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Sown build() {
            return checked(new Sown(this), "event");
        }

        @Override
        protected Sown decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "event" -> builder.event = in.value(Event.CODEC);
                    case "plant" -> builder.plant = in.value(Plant.CODEC);
                    default -> in.keep();
                }
            }
            return new Sown(in.finish(builder));
        }
    }

    /**
     * The value of {@code event}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class Event extends OpenEnum<String> {
        public static final Event SOWN = new Event("sown", Known.SOWN);

        public static final JsonCodec<Event> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Event::of);

        private final Known known;

        private Event(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static Event of(String value) {
            return switch (value) {
                case "sown" -> SOWN;
                default -> new Event(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            SOWN,

            UNRECOGNIZED
        }
    }
}
