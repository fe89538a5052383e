package golden.comforts.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code Bed} of the API. */
@Generated("ampersand-codegen")
public final class Bed extends ApiModel {
    public static final JsonCodec<Bed> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable List<String> plants;

    private Bed(Builder builder) {
        super(builder);
        this.plants = builder.plants;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code plants}. */
    public List<String> plants() {
        return plants != null ? plants : List.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("plants", plants);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("plants", plants, JsonCodecs.STRING);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Bed> {
        private @Nullable List<String> plants;

        private Builder() {}

        private Builder(Bed from) {
            super(from);
            this.plants = from.plants;
        }

        /** The {@code plants}. */
        public Builder plants(@Nullable List<String> plants) {
            this.plants = Copies.of(plants);
            return this;
        }

        /** {@return the finished object} */
        public Bed build() {
            return new Bed(this);
        }

        @Override
        protected Bed decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "plants" -> builder.plants = in.list(JsonCodecs.STRING);
                    default -> in.keep();
                }
            }
            return new Bed(in.finish(builder));
        }
    }
}
