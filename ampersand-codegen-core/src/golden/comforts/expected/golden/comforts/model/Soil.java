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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code Soil} of the API. */
@Generated("ampersand-codegen")
public final class Soil extends ApiModel {
    public static final JsonCodec<Soil> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String kind;
    private final @Nullable Map<String, Bed> beds;
    private final @Nullable Map<String, String> labels;

    private Soil(Builder builder) {
        super(builder);
        this.kind = builder.kind;
        this.beds = builder.beds;
        this.labels = builder.labels;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code kind}. */
    public @Nullable String kind() {
        return kind;
    }

    /** The {@code beds}. */
    public Map<String, Bed> beds() {
        return beds != null ? beds : Map.of();
    }

    /** The {@code labels}. */
    public Map<String, String> labels() {
        return labels != null ? labels : Map.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("kind", kind, "beds", beds, "labels", labels);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("kind", kind);
        out.map("beds", beds, Bed.CODEC);
        out.map("labels", labels, JsonCodecs.STRING);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Soil> {
        private @Nullable String kind;
        private @Nullable Map<String, Bed> beds;
        private @Nullable Map<String, String> labels;

        private Builder() {}

        private Builder(Soil from) {
            super(from);
            this.kind = from.kind;
            this.beds = from.beds;
            this.labels = from.labels;
        }

        /** The {@code kind}. */
        public Builder kind(@Nullable String kind) {
            this.kind = kind;
            return this;
        }

        /** The {@code beds}. */
        public Builder beds(@Nullable Map<String, Bed> beds) {
            this.beds = Copies.of(beds);
            return this;
        }

        /** The {@code labels}. */
        public Builder labels(@Nullable Map<String, String> labels) {
            this.labels = Copies.of(labels);
            return this;
        }

        /** {@return the finished object} */
        public Soil build() {
            return new Soil(this);
        }

        @Override
        protected Soil decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "kind" -> builder.kind = in.string();
                    case "beds" -> builder.beds = in.map(Bed.CODEC);
                    case "labels" -> builder.labels = in.map(JsonCodecs.STRING);
                    default -> in.keep();
                }
            }
            return new Soil(in.finish(builder));
        }
    }
}
