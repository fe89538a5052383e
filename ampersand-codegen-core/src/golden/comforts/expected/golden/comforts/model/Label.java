package golden.comforts.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Label} of the API. */
@Generated("ampersand-codegen")
public final class Label extends ApiModel {
    public static final JsonCodec<Label> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String text;
    private final @Nullable String color;
    private final @Nullable Long size;

    private Label(Builder builder) {
        super(builder);
        this.text = builder.text;
        this.color = builder.color;
        this.size = builder.size;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code text}. */
    public @Nullable String text() {
        return text;
    }

    /** The {@code color}. */
    public @Nullable String color() {
        return color;
    }

    /** The {@code size}. */
    public @Nullable Long size() {
        return size;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("text", text, "color", color, "size", size);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("text", text);
        out.string("color", color);
        out.int64("size", size);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Label> {
        private @Nullable String text;
        private @Nullable String color;
        private @Nullable Long size;

        private Builder() {}

        private Builder(Label from) {
            super(from);
            this.text = from.text;
            this.color = from.color;
            this.size = from.size;
        }

        /** The {@code text}. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** The {@code color}. */
        public Builder color(@Nullable String color) {
            this.color = color;
            return this;
        }

        /** The {@code size}. */
        public Builder size(@Nullable Long size) {
            this.size = size;
            return this;
        }

        /** {@return the finished object} */
        public Label build() {
            return new Label(this);
        }

        @Override
        protected Label decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "text" -> builder.text = in.string();
                    case "color" -> builder.color = in.string();
                    case "size" -> builder.size = in.int64();
                    default -> in.keep();
                }
            }
            return new Label(in.finish(builder));
        }
    }
}
