package golden.comforts.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The {@code Gate} of the API. */
@Generated("ampersand-codegen")
public final class Gate extends ApiModel {
    public static final JsonCodec<Gate> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Boolean open;
    private final @Nullable Label values;

    private Gate(Builder builder) {
        super(builder);
        this.open = builder.open;
        this.values = builder.values;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code open}. */
    public @Nullable Boolean open() {
        return open;
    }

    /** The {@code values}. */
    public @Nullable Label values() {
        return values;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("open", open, "values", values);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.bool("open", open);
        out.value("values", values, Label.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Gate> {
        private @Nullable Boolean open;
        private @Nullable Label values;

        private Builder() {}

        private Builder(Gate from) {
            super(from);
            this.open = from.open;
            this.values = from.values;
        }

        /** The {@code open}. */
        public Builder open(@Nullable Boolean open) {
            this.open = open;
            return this;
        }

        /** The {@code values}. */
        public Builder values(@Nullable Label values) {
            this.values = values;
            return this;
        }

        /** {@link #values(Label)} of what {@code values} sets. */
        public Builder values(Consumer<Label.Builder> values) {
            Label.Builder valuesToSet = Label.builder();
            values.accept(valuesToSet);
            return values(valuesToSet.build());
        }

        /** {@return the finished object} */
        public Gate build() {
            return new Gate(this);
        }

        @Override
        protected Gate decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "open" -> builder.open = in.bool();
                    case "values" -> builder.values = in.value(Label.CODEC);
                    default -> in.keep();
                }
            }
            return new Gate(in.finish(builder));
        }
    }
}
