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

/** The {@code Apple} of the API. */
@Generated("ampersand-codegen")
public record Apple(
        @Nullable Kind kind,
        @Nullable Boolean red,
        Map<String, @Nullable Object> additionalProperties)
        implements ApiModel, Fruit {
    public static final JsonCodec<Apple> CODEC = ObjectCodec.of(new Builder());

    /** Takes null for what is absent. Each new property changes this constructor, and never {@link #builder()}. */
    public Apple {
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
    public static final class Builder extends ApiModelBuilder<Builder, Apple> {
        private @Nullable Kind kind;
        private @Nullable Boolean red;

        private Builder() {}

        private Builder(Apple from) {
            super(from);
            this.kind = from.kind;
            this.red = from.red;
        }

        /** The {@code kind}. */
        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /** The {@code red}. */
        public Builder red(@Nullable Boolean red) {
            this.red = red;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Apple build() {
            require("kind");
            return new Apple(kind, red, others());
        }

        @Override
        protected Apple decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "kind" -> builder.kind = in.value(Kind.CODEC);
                    case "red" -> builder.red = in.bool();
                    default -> in.keep();
                }
            }
            return builder.finish(in).build();
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.value("kind", kind, Kind.CODEC);
            out.bool("red", red);
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("kind", kind, "red", red);
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
        public static final Kind APPLE = new Kind("Apple", Known.APPLE);

        public static final JsonCodec<Kind> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Kind::of);

        private final Known known;

        private Kind(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static Kind of(String value) {
            return switch (value) {
                case "Apple" -> APPLE;
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
            APPLE,

            UNRECOGNIZED
        }
    }
}
