package golden.names.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code Record} of the API. */
@Generated("ampersand-codegen")
public final class RecordModel extends ApiModel {
    public static final JsonCodec<RecordModel> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable OverrideModel override;
    private final @Nullable List list;
    private final @Nullable Map map;

    private RecordModel(Builder builder) {
        super(builder);
        this.override = builder.override;
        this.list = builder.list;
        this.map = builder.map;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code override}. */
    public @Nullable OverrideModel override() {
        return override;
    }

    /** The {@code list}. */
    public @Nullable List list() {
        return list;
    }

    /** The {@code map}. */
    public @Nullable Map map() {
        return map;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("override", override, "list", list, "map", map);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("override", override, OverrideModel.CODEC);
        out.value("list", list, List.CODEC);
        out.value("map", map, Map.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, RecordModel> {
        private @Nullable OverrideModel override;
        private @Nullable List list;
        private @Nullable Map map;

        private Builder() {}

        private Builder(RecordModel from) {
            super(from);
            this.override = from.override;
            this.list = from.list;
            this.map = from.map;
        }

        /** The {@code override}. */
        public Builder override(@Nullable OverrideModel override) {
            this.override = override;
            return this;
        }

        /** The {@code list}. */
        public Builder list(@Nullable List list) {
            this.list = list;
            return this;
        }

        /** The {@code map}. */
        public Builder map(@Nullable Map map) {
            this.map = map;
            return this;
        }

        /** {@return the finished object} */
        public RecordModel build() {
            return new RecordModel(this);
        }

        @Override
        protected RecordModel decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "override" -> builder.override = in.value(OverrideModel.CODEC);
                    case "list" -> builder.list = in.value(List.CODEC);
                    case "map" -> builder.map = in.value(Map.CODEC);
                    default -> in.keep();
                }
            }
            return new RecordModel(in.finish(builder));
        }
    }
}
