package golden.scalars.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.Secrets;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code InnerSecrets} of the API. */
@Generated("ampersand-codegen")
public final class InnerSecrets extends ApiModel {
    public static final JsonCodec<InnerSecrets> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Long pin;
    private final @Nullable String hint;
    private final byte @Nullable [] blob;

    private InnerSecrets(Builder builder) {
        super(builder);
        this.pin = builder.pin;
        this.hint = builder.hint;
        this.blob = builder.blob;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code pin}. */
    public @Nullable Long pin() {
        return pin;
    }

    /** The {@code hint}. */
    public @Nullable String hint() {
        return hint;
    }

    /** The {@code blob}. */
    public byte @Nullable [] blob() {
        return Copies.of(blob);
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("pin", Secrets.hide(pin), "hint", hint, "blob", Secrets.hide(blob));
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.int64("pin", pin);
        out.string("hint", hint);
        out.value("blob", blob, JsonCodecs.BYTES);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, InnerSecrets> {
        private @Nullable Long pin;
        private @Nullable String hint;
        private byte @Nullable [] blob;

        private Builder() {}

        private Builder(InnerSecrets from) {
            super(from);
            this.pin = from.pin;
            this.hint = from.hint;
            this.blob = from.blob;
        }

        /** The {@code pin}. */
        public Builder pin(@Nullable Long pin) {
            this.pin = pin;
            return this;
        }

        /** The {@code hint}. */
        public Builder hint(@Nullable String hint) {
            this.hint = hint;
            return this;
        }

        /** The {@code blob}. */
        public Builder blob(byte @Nullable [] blob) {
            this.blob = Copies.of(blob);
            return this;
        }

        /** {@return the finished object} */
        public InnerSecrets build() {
            return new InnerSecrets(this);
        }

        @Override
        protected InnerSecrets decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "pin" -> builder.pin = in.int64();
                    case "hint" -> builder.hint = in.string();
                    case "blob" -> builder.blob = in.value(JsonCodecs.BYTES);
                    default -> in.keep();
                }
            }
            return new InnerSecrets(in.finish(builder));
        }
    }
}
