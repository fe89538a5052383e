package golden.names.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code Object} of the API. */
@Generated("ampersand-codegen")
public final class ObjectModel extends ApiModel {
    public static final JsonCodec<ObjectModel> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Object any;
    private final @Nullable Map<String, @Nullable Object> free;
    private final @Nullable StringModel string;

    private ObjectModel(Builder builder) {
        super(builder);
        this.any = builder.any;
        this.free = builder.free;
        this.string = builder.string;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code any}. */
    public @Nullable Object any() {
        return any;
    }

    /** The {@code free}. */
    public Map<String, @Nullable Object> free() {
        return free != null ? free : Map.of();
    }

    /** The {@code string}. */
    public @Nullable StringModel string() {
        return string;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("any", any, "free", free, "string", string);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.any("any", any);
        out.freeForm("free", free);
        out.value("string", string, StringModel.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, ObjectModel> {
        private @Nullable Object any;
        private @Nullable Map<String, @Nullable Object> free;
        private @Nullable StringModel string;

        private Builder() {}

        private Builder(ObjectModel from) {
            super(from);
            this.any = from.any;
            this.free = from.free;
            this.string = from.string;
        }

        /** The {@code any}. */
        public Builder any(@Nullable Object any) {
            this.any = any;
            nullable("any", any);
            return this;
        }

        /** The {@code free}. */
        public Builder free(@Nullable Map<String, @Nullable Object> free) {
            this.free = Copies.of(free);
            return this;
        }

        /** The {@code string}. */
        public Builder string(@Nullable StringModel string) {
            this.string = string;
            return this;
        }

        /** {@return the finished object} */
        public ObjectModel build() {
            return new ObjectModel(this);
        }

        @Override
        protected ObjectModel decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "any" -> builder.any = in.any();
                    case "free" -> builder.free = in.freeForm();
                    case "string" -> builder.string = in.value(StringModel.CODEC);
                    default -> in.keep();
                }
            }
            return new ObjectModel(in.finish(builder));
        }
    }
}
