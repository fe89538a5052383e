package golden.streams.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The value of {@code event}. */
@Generated("ampersand-codegen")
public final class WatchHeadlinesEvent extends ApiModel {
    public static final JsonCodec<WatchHeadlinesEvent> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String text;
    private final @Nullable Byline byline;

    private WatchHeadlinesEvent(Builder builder) {
        super(builder);
        this.text = builder.text;
        this.byline = builder.byline;
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

    /** The {@code byline}. */
    public @Nullable Byline byline() {
        return byline;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("text", text, "byline", byline);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("text", text);
        out.value("byline", byline, Byline.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, WatchHeadlinesEvent> {
        private @Nullable String text;
        private @Nullable Byline byline;

        private Builder() {}

        private Builder(WatchHeadlinesEvent from) {
            super(from);
            this.text = from.text;
            this.byline = from.byline;
        }

        /** The {@code text}. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** The {@code byline}. */
        public Builder byline(@Nullable Byline byline) {
            this.byline = byline;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public WatchHeadlinesEvent build() {
            return checked(new WatchHeadlinesEvent(this), "text");
        }

        @Override
        protected WatchHeadlinesEvent decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "text" -> builder.text = in.string();
                    case "byline" -> builder.byline = in.value(Byline.CODEC);
                    default -> in.keep();
                }
            }
            return new WatchHeadlinesEvent(in.finish(builder));
        }
    }

    /** The value of {@code byline}. */
    @Generated("ampersand-codegen")
    public static final class Byline extends ApiModel {
        public static final JsonCodec<Byline> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String name;

        private Byline(Builder builder) {
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
        public static final class Builder extends ApiModelBuilder<Builder, Byline> {
            private @Nullable String name;

            private Builder() {}

            private Builder(Byline from) {
                super(from);
                this.name = from.name;
            }

            /** The {@code name}. */
            public Builder name(@Nullable String name) {
                this.name = name;
                return this;
            }

            /** {@return the finished object} */
            public Byline build() {
                return new Byline(this);
            }

            @Override
            protected Byline decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "name" -> builder.name = in.string();
                        default -> in.keep();
                    }
                }
                return new Byline(in.finish(builder));
            }
        }
    }
}
