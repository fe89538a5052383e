package golden.bodies.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.OpenEnum;
import com.withampersand.codegen.runtime.Secrets;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code NewBox} of the API. */
@Generated("ampersand-codegen")
public final class NewBox extends ApiModel {
    public static final JsonCodec<NewBox> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String name;
    private final @Nullable Color color;
    private final @Nullable List<String> tags;
    private final @Nullable Size size;
    private final @Nullable List<Size> sizes;
    private final @Nullable OffsetDateTime packedAt;
    private final @Nullable Double weight;
    private final @Nullable Boolean fragile;
    private final byte @Nullable [] seal;
    private final @Nullable String code;
    private final @Nullable String note;

    private NewBox(Builder builder) {
        super(builder);
        this.name = builder.name;
        this.color = builder.color;
        this.tags = builder.tags;
        this.size = builder.size;
        this.sizes = builder.sizes;
        this.packedAt = builder.packedAt;
        this.weight = builder.weight;
        this.fragile = builder.fragile;
        this.seal = builder.seal;
        this.code = builder.code;
        this.note = builder.note;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code name}. */
    public String name() {
        return required("name", name);
    }

    /** The {@code color}. */
    public @Nullable Color color() {
        return color;
    }

    /** The {@code tags}. */
    public List<String> tags() {
        return tags != null ? tags : List.of();
    }

    /** The {@code size}. */
    public @Nullable Size size() {
        return size;
    }

    /** The {@code sizes}. */
    public List<Size> sizes() {
        return sizes != null ? sizes : List.of();
    }

    /** The {@code packedAt}. */
    public @Nullable OffsetDateTime packedAt() {
        return packedAt;
    }

    /** The {@code weight}. */
    public @Nullable Double weight() {
        return weight;
    }

    /** The {@code fragile}. */
    public @Nullable Boolean fragile() {
        return fragile;
    }

    /** The {@code seal}. */
    public byte @Nullable [] seal() {
        return Copies.of(seal);
    }

    /** The {@code code}. */
    public @Nullable String code() {
        return code;
    }

    /** The {@code note}. */
    public @Nullable String note() {
        return note;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("name", name, "color", color, "tags", tags, "size", size, "sizes", sizes, "packedAt", packedAt,
                "weight", weight, "fragile", fragile, "seal", seal, "code", Secrets.hide(code), "note", note);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("name", name);
        out.value("color", color, Color.CODEC);
        out.list("tags", tags, JsonCodecs.STRING);
        out.value("size", size, Size.CODEC);
        out.list("sizes", sizes, Size.CODEC);
        out.dateTime("packedAt", packedAt);
        out.float64("weight", weight);
        out.bool("fragile", fragile);
        out.value("seal", seal, JsonCodecs.BYTES);
        out.string("code", code);
        out.string("note", note);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, NewBox> {
        private @Nullable String name;
        private @Nullable Color color;
        private @Nullable List<String> tags;
        private @Nullable Size size;
        private @Nullable List<Size> sizes;
        private @Nullable OffsetDateTime packedAt;
        private @Nullable Double weight;
        private @Nullable Boolean fragile;
        private byte @Nullable [] seal;
        private @Nullable String code;
        private @Nullable String note;

        private Builder() {}

        private Builder(NewBox from) {
            super(from);
            this.name = from.name;
            this.color = from.color;
            this.tags = from.tags;
            this.size = from.size;
            this.sizes = from.sizes;
            this.packedAt = from.packedAt;
            this.weight = from.weight;
            this.fragile = from.fragile;
            this.seal = from.seal;
            this.code = from.code;
            this.note = from.note;
        }

        /** The {@code name}. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** The {@code color}. */
        public Builder color(@Nullable Color color) {
            this.color = color;
            return this;
        }

        /** The {@code tags}. */
        public Builder tags(@Nullable List<String> tags) {
            this.tags = Copies.of(tags);
            return this;
        }

        /** The {@code size}. */
        public Builder size(@Nullable Size size) {
            this.size = size;
            return this;
        }

        /** The {@code sizes}. */
        public Builder sizes(@Nullable List<Size> sizes) {
            this.sizes = Copies.of(sizes);
            return this;
        }

        /** The {@code packedAt}. */
        public Builder packedAt(@Nullable OffsetDateTime packedAt) {
            this.packedAt = packedAt;
            return this;
        }

        /** The {@code weight}. */
        public Builder weight(@Nullable Double weight) {
            this.weight = weight;
            return this;
        }

        /** The {@code fragile}. */
        public Builder fragile(@Nullable Boolean fragile) {
            this.fragile = fragile;
            return this;
        }

        /** The {@code seal}. */
        public Builder seal(byte @Nullable [] seal) {
            this.seal = Copies.of(seal);
            return this;
        }

        /** The {@code code}. */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /** The {@code note}. */
        public Builder note(@Nullable String note) {
            this.note = note;
            nullable("note", note);
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public NewBox build() {
            return checked(new NewBox(this), "name");
        }

        @Override
        protected NewBox decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "name" -> builder.name = in.string();
                    case "color" -> builder.color = in.value(Color.CODEC);
                    case "tags" -> builder.tags = in.list(JsonCodecs.STRING);
                    case "size" -> builder.size = in.value(Size.CODEC);
                    case "sizes" -> builder.sizes = in.list(Size.CODEC);
                    case "packedAt" -> builder.packedAt = in.dateTime();
                    case "weight" -> builder.weight = in.float64();
                    case "fragile" -> builder.fragile = in.bool();
                    case "seal" -> builder.seal = in.value(JsonCodecs.BYTES);
                    case "code" -> builder.code = in.string();
                    case "note" -> builder.note = in.string();
                    default -> in.keep();
                }
            }
            return new NewBox(in.finish(builder));
        }
    }

    /**
     * The value of {@code color}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class Color extends OpenEnum<String> {
        public static final Color RED = new Color("red", Known.RED);

        public static final Color BLUE = new Color("blue", Known.BLUE);

        public static final JsonCodec<Color> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Color::of);

        private final Known known;

        private Color(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static Color of(String value) {
            return switch (value) {
                case "red" -> RED;
                case "blue" -> BLUE;
                default -> new Color(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            RED,
            BLUE,

            UNRECOGNIZED
        }
    }
}
