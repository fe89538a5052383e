package golden.composition.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Thing} of the API. */
@Generated("ampersand-codegen")
public final class Thing extends ApiModel {
    public static final JsonCodec<Thing> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String id;
    private final @Nullable String note;
    private final @Nullable String state;

    private Thing(Builder builder) {
        super(builder);
        this.id = builder.id;
        this.note = builder.note;
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

    /** A note. */
    public @Nullable String note() {
        return note;
    }

    /** The {@code state}. */
    public @Nullable String state() {
        return state;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("id", id, "note", note, "state", state);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("id", id);
        out.string("note", note);
        out.string("state", state);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Thing> {
        private @Nullable String id;
        private @Nullable String note;
        private @Nullable String state;

        private Builder() {}

        private Builder(Thing from) {
            super(from);
            this.id = from.id;
            this.note = from.note;
            this.state = from.state;
        }

        /** The {@code id}. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** A note. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** The {@code state}. */
        public Builder state(@Nullable String state) {
            this.state = state;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Thing build() {
            return checked(new Thing(this), "id");
        }

        @Override
        protected Thing decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "id" -> builder.id = in.string();
                    case "note" -> builder.note = in.string();
                    case "state" -> builder.state = in.string();
                    default -> in.keep();
                }
            }
            return new Thing(in.finish(builder));
        }
    }
}
