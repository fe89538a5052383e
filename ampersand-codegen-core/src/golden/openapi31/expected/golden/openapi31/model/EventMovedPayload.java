package golden.openapi31.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An event was moved. What the webhook {@code eventMoved} brings. */
@Generated("ampersand-codegen")
public final class EventMovedPayload extends ApiModel {
    public static final JsonCodec<EventMovedPayload> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Event event;
    private final @Nullable Moved moved;

    private EventMovedPayload(Builder builder) {
        super(builder);
        this.event = builder.event;
        this.moved = builder.moved;
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

    /** The {@code moved}. */
    public Moved moved() {
        return required("moved", moved);
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("event", event, "moved", moved);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("event", event, Event.CODEC);
        out.value("moved", moved, Moved.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, EventMovedPayload> {
        private @Nullable Event event;
        private @Nullable Moved moved;

        private Builder() {}

        private Builder(EventMovedPayload from) {
            super(from);
            this.event = from.event;
            this.moved = from.moved;
        }

        /** The {@code event}. */
        public Builder event(Event event) {
            this.event = event;
            return this;
        }

        /** The {@code moved}. */
        public Builder moved(Moved moved) {
            this.moved = moved;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public EventMovedPayload build() {
            return checked(new EventMovedPayload(this), "event", "moved");
        }

        @Override
        protected EventMovedPayload decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "event" -> builder.event = in.value(Event.CODEC);
                    case "moved" -> builder.moved = in.value(Moved.CODEC);
                    default -> in.keep();
                }
            }
            return new EventMovedPayload(in.finish(builder));
        }
    }

    /** The value of {@code moved}. */
    @Generated("ampersand-codegen")
    public static final class Moved extends ApiModel {
        public static final JsonCodec<Moved> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String from;
        private final @Nullable String to;

        private Moved(Builder builder) {
            super(builder);
            this.from = builder.from;
            this.to = builder.to;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code from}. */
        public @Nullable String from() {
            return from;
        }

        /** The {@code to}. */
        public @Nullable String to() {
            return to;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("from", from, "to", to);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("from", from);
            out.string("to", to);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Moved> {
            private @Nullable String from;
            private @Nullable String to;

            private Builder() {}

            private Builder(Moved from) {
                super(from);
                this.from = from.from;
                this.to = from.to;
            }

            /** The {@code from}. */
            public Builder from(@Nullable String from) {
                this.from = from;
                return this;
            }

            /** The {@code to}. */
            public Builder to(@Nullable String to) {
                this.to = to;
                return this;
            }

            /** {@return the finished object} */
            public Moved build() {
                return new Moved(this);
            }

            @Override
            protected Moved decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "from" -> builder.from = in.string();
                        case "to" -> builder.to = in.string();
                        default -> in.keep();
                    }
                }
                return new Moved(in.finish(builder));
            }
        }
    }
}
