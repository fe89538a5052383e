package golden.petstore.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code OrderLine} of the API. */
@Generated("ampersand-codegen")
public final class OrderLine extends ApiModel {
    public static final JsonCodec<OrderLine> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Long petId;
    private final @Nullable String note;

    private OrderLine(Builder builder) {
        super(builder);
        this.petId = builder.petId;
        this.note = builder.note;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code petId}. */
    public Long petId() {
        return required("petId", petId);
    }

    /** The {@code note}. */
    public @Nullable String note() {
        return note;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("petId", petId, "note", note);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.int64("petId", petId);
        out.string("note", note);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, OrderLine> {
        private @Nullable Long petId;
        private @Nullable String note;

        private Builder() {}

        private Builder(OrderLine from) {
            super(from);
            this.petId = from.petId;
            this.note = from.note;
        }

        /** The {@code petId}. */
        public Builder petId(Long petId) {
            this.petId = petId;
            return this;
        }

        /** The {@code note}. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public OrderLine build() {
            return checked(new OrderLine(this), "petId");
        }

        @Override
        protected OrderLine decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "petId" -> builder.petId = in.int64();
                    case "note" -> builder.note = in.string();
                    default -> in.keep();
                }
            }
            return new OrderLine(in.finish(builder));
        }
    }
}
