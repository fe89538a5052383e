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

/** Described in place by the API. */
@Generated("ampersand-codegen")
public final class UpdatePetRequest extends ApiModel {
    public static final JsonCodec<UpdatePetRequest> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String name;
    private final @Nullable Status status;
    private final @Nullable String keeper;

    private UpdatePetRequest(Builder builder) {
        super(builder);
        this.name = builder.name;
        this.status = builder.status;
        this.keeper = builder.keeper;
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

    /** Where an animal is in its stay. */
    public @Nullable Status status() {
        return status;
    }

    /** Who looks after it; null for nobody. */
    public @Nullable String keeper() {
        return keeper;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("name", name, "status", status, "keeper", keeper);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("name", name);
        out.value("status", status, Status.CODEC);
        out.string("keeper", keeper);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, UpdatePetRequest> {
        private @Nullable String name;
        private @Nullable Status status;
        private @Nullable String keeper;

        private Builder() {}

        private Builder(UpdatePetRequest from) {
            super(from);
            this.name = from.name;
            this.status = from.status;
            this.keeper = from.keeper;
        }

        /** The {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Where an animal is in its stay. */
        public Builder status(@Nullable Status status) {
            this.status = status;
            return this;
        }

        /** Who looks after it; null for nobody. */
        public Builder keeper(@Nullable String keeper) {
            this.keeper = keeper;
            nullable("keeper", keeper);
            return this;
        }

        /** {@return the finished object} */
        public UpdatePetRequest build() {
            return new UpdatePetRequest(this);
        }

        @Override
        protected UpdatePetRequest decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "name" -> builder.name = in.string();
                    case "status" -> builder.status = in.value(Status.CODEC);
                    case "keeper" -> builder.keeper = in.string();
                    default -> in.keep();
                }
            }
            return new UpdatePetRequest(in.finish(builder));
        }
    }
}
