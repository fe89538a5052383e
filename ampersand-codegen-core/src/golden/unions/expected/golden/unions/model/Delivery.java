package golden.unions.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Told apart by a boolean.
 *
 * <p>One of {@link Delivery.Delivered}, {@link Delivery.Failed}, or, should the API add a shape,
 * {@link Delivery.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Delivery permits Delivery.Delivered, Delivery.Failed, Delivery.Unrecognized {
    JsonCodec<Delivery> CODEC = UnionCodec.<Delivery, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(Delivered.class, Delivered.CODEC, Match.object().required("done").constant("done", "true"))
            .variant(Failed.class, Failed.CODEC, Match.object().required("done").constant("done", "false"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Delivery, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }

    /** The value of {@code Delivered}. */
    @Generated("ampersand-codegen")
    final class Delivered extends ApiModel implements Delivery {
        public static final JsonCodec<Delivered> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Boolean done;
        private final @Nullable String note;

        private Delivered(Builder builder) {
            super(builder);
            this.done = builder.done;
            this.note = builder.note;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code done}. */
        public Boolean done() {
            return required("done", done);
        }

        /** The {@code note}. */
        public @Nullable String note() {
            return note;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("done", done, "note", note);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.bool("done", done);
            out.string("note", note);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Delivered> {
            private @Nullable Boolean done;
            private @Nullable String note;

            private Builder() {}

            private Builder(Delivered from) {
                super(from);
                this.done = from.done;
                this.note = from.note;
            }

            /** The {@code done}. */
            public Builder done(Boolean done) {
                this.done = done;
                return this;
            }

            /** The {@code note}. */
            public Builder note(@Nullable String note) {
                this.note = note;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Delivered build() {
                return checked(new Delivered(this), "done");
            }

            @Override
            protected Delivered decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "done" -> builder.done = in.bool();
                        case "note" -> builder.note = in.string();
                        default -> in.keep();
                    }
                }
                return new Delivered(in.finish(builder));
            }
        }
    }

    /** The value of {@code Failed}. */
    @Generated("ampersand-codegen")
    final class Failed extends ApiModel implements Delivery {
        public static final JsonCodec<Failed> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Boolean done;
        private final @Nullable String note;

        private Failed(Builder builder) {
            super(builder);
            this.done = builder.done;
            this.note = builder.note;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code done}. */
        public Boolean done() {
            return required("done", done);
        }

        /** The {@code note}. */
        public @Nullable String note() {
            return note;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("done", done, "note", note);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.bool("done", done);
            out.string("note", note);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Failed> {
            private @Nullable Boolean done;
            private @Nullable String note;

            private Builder() {}

            private Builder(Failed from) {
                super(from);
                this.done = from.done;
                this.note = from.note;
            }

            /** The {@code done}. */
            public Builder done(Boolean done) {
                this.done = done;
                return this;
            }

            /** The {@code note}. */
            public Builder note(@Nullable String note) {
                this.note = note;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Failed build() {
                return checked(new Failed(this), "done");
            }

            @Override
            protected Failed decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "done" -> builder.done = in.bool();
                        case "note" -> builder.note = in.string();
                        default -> in.keep();
                    }
                }
                return new Failed(in.finish(builder));
            }
        }
    }
}
