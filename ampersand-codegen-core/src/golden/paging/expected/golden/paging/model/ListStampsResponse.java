package golden.paging.model;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Described in place by the API. */
@Generated("ampersand-codegen")
public final class ListStampsResponse extends ApiModel {
    public static final JsonCodec<ListStampsResponse> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable List<String> warnings;
    private final @Nullable List<String> stamps;
    private final @Nullable Integer size;

    private ListStampsResponse(Builder builder) {
        super(builder);
        this.warnings = builder.warnings;
        this.stamps = builder.stamps;
        this.size = builder.size;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code warnings}. */
    public List<String> warnings() {
        return warnings != null ? warnings : List.of();
    }

    /** The {@code stamps}. */
    public List<String> stamps() {
        return stamps != null ? stamps : List.of();
    }

    /** The {@code size}. */
    public @Nullable Integer size() {
        return size;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("warnings", warnings, "stamps", stamps, "size", size);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("warnings", warnings, JsonCodecs.STRING);
        out.list("stamps", stamps, JsonCodecs.STRING);
        out.int32("size", size);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, ListStampsResponse> {
        private @Nullable List<String> warnings;
        private @Nullable List<String> stamps;
        private @Nullable Integer size;

        private Builder() {}

        private Builder(ListStampsResponse from) {
            super(from);
            this.warnings = from.warnings;
            this.stamps = from.stamps;
            this.size = from.size;
        }

        /** The {@code warnings}. */
        public Builder warnings(@Nullable List<String> warnings) {
            this.warnings = Copies.of(warnings);
            return this;
        }

        /** The {@code stamps}. */
        public Builder stamps(@Nullable List<String> stamps) {
            this.stamps = Copies.of(stamps);
            return this;
        }

        /** The {@code size}. */
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /** {@return the finished object} */
        public ListStampsResponse build() {
            return new ListStampsResponse(this);
        }

        @Override
        protected ListStampsResponse decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "warnings" -> builder.warnings = in.list(JsonCodecs.STRING);
                    case "stamps" -> builder.stamps = in.list(JsonCodecs.STRING);
                    case "size" -> builder.size = in.int32();
                    default -> in.keep();
                }
            }
            return new ListStampsResponse(in.finish(builder));
        }
    }
}
