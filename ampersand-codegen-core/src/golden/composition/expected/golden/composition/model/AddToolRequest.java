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

/** Described in place by the API. */
@Generated("ampersand-codegen")
public final class AddToolRequest extends ApiModel {
    public static final JsonCodec<AddToolRequest> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String id;
    private final @Nullable String note;
    private final @Nullable String state;
    private final @Nullable Double weight;
    private final @Nullable String shelf;

    private AddToolRequest(Builder builder) {
        super(builder);
        this.id = builder.id;
        this.note = builder.note;
        this.state = builder.state;
        this.weight = builder.weight;
        this.shelf = builder.shelf;
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

    /** The {@code weight}. */
    public @Nullable Double weight() {
        return weight;
    }

    /** The {@code shelf}. */
    public String shelf() {
        return required("shelf", shelf);
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("id", id, "note", note, "state", state, "weight", weight, "shelf", shelf);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("id", id);
        out.string("note", note);
        out.string("state", state);
        out.float64("weight", weight);
        out.string("shelf", shelf);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, AddToolRequest> {
        private @Nullable String id;
        private @Nullable String note;
        private @Nullable String state;
        private @Nullable Double weight;
        private @Nullable String shelf;

        private Builder() {}

        private Builder(AddToolRequest from) {
            super(from);
            this.id = from.id;
            this.note = from.note;
            this.state = from.state;
            this.weight = from.weight;
            this.shelf = from.shelf;
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

        /** The {@code weight}. */
        public Builder weight(@Nullable Double weight) {
            this.weight = weight;
            return this;
        }

        /** The {@code shelf}. */
        public Builder shelf(String shelf) {
            this.shelf = shelf;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public AddToolRequest build() {
            return checked(new AddToolRequest(this), "id", "shelf");
        }

        @Override
        protected AddToolRequest decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "id" -> builder.id = in.string();
                    case "note" -> builder.note = in.string();
                    case "state" -> builder.state = in.string();
                    case "weight" -> builder.weight = in.float64();
                    case "shelf" -> builder.shelf = in.string();
                    default -> in.keep();
                }
            }
            return new AddToolRequest(in.finish(builder));
        }
    }
}
