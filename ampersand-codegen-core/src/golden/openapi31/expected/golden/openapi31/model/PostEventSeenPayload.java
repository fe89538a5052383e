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

/** Somebody saw the event. What the callback {@code seen} of POST {@code /events} brings. */
@Generated("ampersand-codegen")
public final class PostEventSeenPayload extends ApiModel {
    public static final JsonCodec<PostEventSeenPayload> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable By by;
    private final @Nullable Event event;

    private PostEventSeenPayload(Builder builder) {
        super(builder);
        this.by = builder.by;
        this.event = builder.event;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code by}. */
    public @Nullable By by() {
        return by;
    }

    /** The {@code event}. */
    public @Nullable Event event() {
        return event;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("by", by, "event", event);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("by", by, By.CODEC);
        out.value("event", event, Event.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, PostEventSeenPayload> {
        private @Nullable By by;
        private @Nullable Event event;

        private Builder() {}

        private Builder(PostEventSeenPayload from) {
            super(from);
            this.by = from.by;
            this.event = from.event;
        }

        /** The {@code by}. */
        public Builder by(@Nullable By by) {
            this.by = by;
            return this;
        }

        /** The {@code event}. */
        public Builder event(@Nullable Event event) {
            this.event = event;
            return this;
        }

        /** {@return the finished object} */
        public PostEventSeenPayload build() {
            return new PostEventSeenPayload(this);
        }

        @Override
        protected PostEventSeenPayload decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "by" -> builder.by = in.value(By.CODEC);
                    case "event" -> builder.event = in.value(Event.CODEC);
                    default -> in.keep();
                }
            }
            return new PostEventSeenPayload(in.finish(builder));
        }
    }

    /** The value of {@code by}. */
    @Generated("ampersand-codegen")
    public static final class By extends ApiModel {
        public static final JsonCodec<By> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String name;

        private By(Builder builder) {
            super(builder);
            this.name = builder.name;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code name}. */
        public @Nullable String name() {
            return name;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("name", name);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("name", name);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, By> {
            private @Nullable String name;

            private Builder() {}

            private Builder(By from) {
                super(from);
                this.name = from.name;
            }

            /** The {@code name}. */
            public Builder name(@Nullable String name) {
                this.name = name;
                return this;
            }

            /** {@return the finished object} */
            public By build() {
                return new By(this);
            }

            @Override
            protected By decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "name" -> builder.name = in.string();
                        default -> in.keep();
                    }
                }
                return new By(in.finish(builder));
            }
        }
    }
}
