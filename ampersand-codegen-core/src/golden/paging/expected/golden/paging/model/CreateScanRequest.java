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

/** Described in place by the API. */
@Generated("ampersand-codegen")
public final class CreateScanRequest extends ApiModel {
    public static final JsonCodec<CreateScanRequest> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Paper paper;
    private final @Nullable ScansTrouble trouble;

    private CreateScanRequest(Builder builder) {
        super(builder);
        this.paper = builder.paper;
        this.trouble = builder.trouble;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code paper}. */
    public Paper paper() {
        return required("paper", paper);
    }

    /** Another trouble than that of the papers. */
    public @Nullable ScansTrouble trouble() {
        return trouble;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("paper", paper, "trouble", trouble);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("paper", paper, Paper.CODEC);
        out.value("trouble", trouble, ScansTrouble.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, CreateScanRequest> {
        private @Nullable Paper paper;
        private @Nullable ScansTrouble trouble;

        private Builder() {}

        private Builder(CreateScanRequest from) {
            super(from);
            this.paper = from.paper;
            this.trouble = from.trouble;
        }

        /** The {@code paper}. */
        public Builder paper(Paper paper) {
            this.paper = paper;
            return this;
        }

        /** Another trouble than that of the papers. */
        public Builder trouble(@Nullable ScansTrouble trouble) {
            this.trouble = trouble;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public CreateScanRequest build() {
            return checked(new CreateScanRequest(this), "paper");
        }

        @Override
        protected CreateScanRequest decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "paper" -> builder.paper = in.value(Paper.CODEC);
                    case "trouble" -> builder.trouble = in.value(ScansTrouble.CODEC);
                    default -> in.keep();
                }
            }
            return new CreateScanRequest(in.finish(builder));
        }
    }
}
