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
import com.withampersand.codegen.runtime.OpenEnum;
import com.withampersand.codegen.runtime.UpdatePaths;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Described in place by the API. */
@Generated("ampersand-codegen")
public final class UpdateLabelRequest extends ApiModel {
    public static final JsonCodec<UpdateLabelRequest> CODEC = ObjectCodec.of(new Builder());

    private static final UpdatePaths PATHS = UpdatePaths.of("text", "color");

    private final @Nullable List<UpdateMask> updateMask;
    private final @Nullable Label label;

    private UpdateLabelRequest(Builder builder) {
        super(builder);
        this.updateMask = builder.updateMask;
        this.label = builder.label;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * {@return an update of what is set in {@code label}, and of nothing else: the paths follow from it}
     * @throws IllegalArgumentException if something is set that cannot be updated, or nothing at all
     */
    public static UpdateLabelRequest of(Label label) {
        return builder()
                .updateMask(PATHS.of(label, Label.CODEC).stream().map(UpdateMask::of).toList())
                .label(label)
                .build();
    }

    /** The {@code updateMask}. */
    public List<UpdateMask> updateMask() {
        return required("updateMask", updateMask);
    }

    /** The {@code label}. */
    public Label label() {
        return required("label", label);
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("updateMask", updateMask, "label", label);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("updateMask", updateMask, UpdateMask.CODEC);
        out.value("label", label, Label.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, UpdateLabelRequest> {
        private @Nullable List<UpdateMask> updateMask;
        private @Nullable Label label;

        private Builder() {}

        private Builder(UpdateLabelRequest from) {
            super(from);
            this.updateMask = from.updateMask;
            this.label = from.label;
        }

        /** The {@code updateMask}. */
        public Builder updateMask(List<UpdateMask> updateMask) {
            this.updateMask = Copies.of(updateMask);
            return this;
        }

        /** The {@code label}. */
        public Builder label(Label label) {
            this.label = label;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public UpdateLabelRequest build() {
            return checked(new UpdateLabelRequest(this), "updateMask", "label");
        }

        @Override
        protected UpdateLabelRequest decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "updateMask" -> builder.updateMask = in.list(UpdateMask.CODEC);
                    case "label" -> builder.label = in.value(Label.CODEC);
                    default -> in.keep();
                }
            }
            return new UpdateLabelRequest(in.finish(builder));
        }
    }

    /**
     * The value of {@code updateMask}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class UpdateMask extends OpenEnum<String> {
        public static final UpdateMask TEXT = new UpdateMask("text", Known.TEXT);

        public static final UpdateMask COLOR = new UpdateMask("color", Known.COLOR);

        public static final JsonCodec<UpdateMask> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, UpdateMask::of);

        private final Known known;

        private UpdateMask(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static UpdateMask of(String value) {
            return switch (value) {
                case "text" -> TEXT;
                case "color" -> COLOR;
                default -> new UpdateMask(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            TEXT,
            COLOR,

            UNRECOGNIZED
        }
    }
}
