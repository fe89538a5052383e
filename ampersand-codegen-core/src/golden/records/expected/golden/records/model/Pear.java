package golden.records.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.OpenEnum;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code Pear} of the API. */
@Generated("ampersand-codegen")
public record Pear(
        @Nullable Kind kind,
        @Nullable Integer ripeIn,
        Map<String, @Nullable Object> additionalProperties)
        implements ApiModel, Fruit {
    public static final JsonCodec<Pear> CODEC = ObjectCodec.of(new Builder());

    /** Takes null for what is absent. Each new property changes this constructor, and never {@link #builder()}. */
    public Pear {
        additionalProperties = ApiModel.copy(additionalProperties);
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    public Kind kind() {
        return ApiModel.required(this, "kind", kind);
    }

    @Override
    public String toString() {
        return ApiModel.text(this);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Pear> {
        private @Nullable Kind kind;
        private @Nullable Integer ripeIn;

        private Builder() {}

        private Builder(Pear from) {
            super(from);
            this.kind = from.kind;
            this.ripeIn = from.ripeIn;
        }

        /** The {@code kind}. */
        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /** The {@code ripeIn}. */
        public Builder ripeIn(@Nullable Integer ripeIn) {
            this.ripeIn = ripeIn;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Pear build() {
            require("kind");
            return new Pear(kind, ripeIn, others());
        }

        @Override
        protected Pear decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "kind" -> builder.kind = in.value(Kind.CODEC);
                    case "ripeIn" -> builder.ripeIn = in.int32();
                    default -> in.keep();
                }
            }
            return builder.finish(in).build();
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.value("kind", kind, Kind.CODEC);
            out.int32("ripeIn", ripeIn);
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("kind", kind, "ripeIn", ripeIn);
        }
    }

    /**
     * The value of {@code kind}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class Kind extends OpenEnum<String> {
        public static final Kind PEAR = new Kind("Pear", Known.PEAR);

        public static final JsonCodec<Kind> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Kind::of);

        private final Known known;

        private Kind(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static Kind of(String value) {
            return switch (value) {
                case "Pear" -> PEAR;
                default -> new Kind(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            PEAR,

            UNRECOGNIZED
        }
    }
}
