package golden.paging.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Another trouble than that of the papers. */
@Generated("ampersand-codegen")
public final class ScansTrouble extends ApiModel {
    public static final JsonCodec<ScansTrouble> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Long code;

    private ScansTrouble(Builder builder) {
        super(builder);
        this.code = builder.code;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code code}. */
    public @Nullable Long code() {
        return code;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("code", code);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.int64("code", code);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, ScansTrouble> {
        private @Nullable Long code;

        private Builder() {}

        private Builder(ScansTrouble from) {
            super(from);
            this.code = from.code;
        }

        /** The {@code code}. */
        public Builder code(@Nullable Long code) {
            this.code = code;
            return this;
        }

        /** {@return the finished object} */
        public ScansTrouble build() {
            return new ScansTrouble(this);
        }

        @Override
        protected ScansTrouble decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "code" -> builder.code = in.int64();
                    default -> in.keep();
                }
            }
            return new ScansTrouble(in.finish(builder));
        }
    }
}
