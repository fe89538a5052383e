package golden.unions.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code Tree} of the API. */
@Generated("ampersand-codegen")
public final class Tree extends ApiModel implements Plant, WaterRequest {
    public static final JsonCodec<Tree> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String kind;
    private final @Nullable Double height;
    private final @Nullable List<Plant> branches;

    private Tree(Builder builder) {
        super(builder);
        this.kind = builder.kind;
        this.height = builder.height;
        this.branches = builder.branches;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code kind}. */
    public String kind() {
        return required("kind", kind);
    }

    /** The {@code height}. */
    public Double height() {
        return required("height", height);
    }

    /** The {@code branches}. */
    public List<Plant> branches() {
        return branches != null ? branches : List.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("kind", kind, "height", height, "branches", branches);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("kind", kind);
        out.float64("height", height);
        out.list("branches", branches, Plant.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Tree> {
        private @Nullable String kind;
        private @Nullable Double height;
        private @Nullable List<Plant> branches;

        private Builder() {}

        private Builder(Tree from) {
            super(from);
            this.kind = from.kind;
            this.height = from.height;
            this.branches = from.branches;
        }

        /** The {@code kind}. */
        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

        /** The {@code height}. */
        public Builder height(Double height) {
            this.height = height;
            return this;
        }

        /** The {@code branches}. */
        public Builder branches(@Nullable List<Plant> branches) {
            this.branches = Copies.of(branches);
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Tree build() {
            return checked(new Tree(this), "kind", "height");
        }

        @Override
        protected Tree decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "kind" -> builder.kind = in.string();
                    case "height" -> builder.height = in.float64();
                    case "branches" -> builder.branches = in.list(Plant.CODEC);
                    default -> in.keep();
                }
            }
            return new Tree(in.finish(builder));
        }
    }
}
