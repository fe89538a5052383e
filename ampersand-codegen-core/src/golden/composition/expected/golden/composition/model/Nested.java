package golden.composition.model;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map of maps of lists, and lists of maps. */
@Generated("ampersand-codegen")
public final class Nested extends ApiModel {
    public static final JsonCodec<Nested> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Map<String, Map<String, List<Person>>> deep;
    private final @Nullable List<Map<String, Long>> rows;

    private Nested(Builder builder) {
        super(builder);
        this.deep = builder.deep;
        this.rows = builder.rows;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code deep}. */
    public Map<String, Map<String, List<Person>>> deep() {
        return deep != null ? deep : Map.of();
    }

    /** The {@code rows}. */
    public List<Map<String, Long>> rows() {
        return rows != null ? rows : List.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("deep", deep, "rows", rows);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.map("deep", deep, JsonCodecs.map(JsonCodecs.list(Person.CODEC)));
        out.list("rows", rows, JsonCodecs.map(JsonCodecs.INT64));
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Nested> {
        private @Nullable Map<String, Map<String, List<Person>>> deep;
        private @Nullable List<Map<String, Long>> rows;

        private Builder() {}

        private Builder(Nested from) {
            super(from);
            this.deep = from.deep;
            this.rows = from.rows;
        }

        /** The {@code deep}. */
        public Builder deep(@Nullable Map<String, Map<String, List<Person>>> deep) {
            this.deep = Copies.of(deep);
            return this;
        }

        /** The {@code rows}. */
        public Builder rows(@Nullable List<Map<String, Long>> rows) {
            this.rows = Copies.of(rows);
            return this;
        }

        /** {@return the finished object} */
        public Nested build() {
            return new Nested(this);
        }

        @Override
        protected Nested decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "deep" -> builder.deep = in.map(JsonCodecs.map(JsonCodecs.list(Person.CODEC)));
                    case "rows" -> builder.rows = in.list(JsonCodecs.map(JsonCodecs.INT64));
                    default -> in.keep();
                }
            }
            return new Nested(in.finish(builder));
        }
    }
}
