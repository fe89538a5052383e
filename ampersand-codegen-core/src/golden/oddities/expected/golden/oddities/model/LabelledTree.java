package golden.oddities.model;

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

/** The {@code LabelledTree} of the API. */
@Generated("ampersand-codegen")
public final class LabelledTree extends ApiModel {
    public static final JsonCodec<LabelledTree> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable List<Tree> children;
    private final @Nullable String label;

    private LabelledTree(Builder builder) {
        super(builder);
        this.children = builder.children;
        this.label = builder.label;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code children}. */
    public List<Tree> children() {
        return children != null ? children : List.of();
    }

    /** The {@code label}. */
    public @Nullable String label() {
        return label;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("children", children, "label", label);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("children", children, Tree.CODEC);
        out.string("label", label);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, LabelledTree> {
        private @Nullable List<Tree> children;
        private @Nullable String label;

        private Builder() {}

        private Builder(LabelledTree from) {
            super(from);
            this.children = from.children;
            this.label = from.label;
        }

        /** The {@code children}. */
        public Builder children(@Nullable List<Tree> children) {
            this.children = Copies.of(children);
            return this;
        }

        /** The {@code label}. */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /** {@return the finished object} */
        public LabelledTree build() {
            return new LabelledTree(this);
        }

        @Override
        protected LabelledTree decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "children" -> builder.children = in.list(Tree.CODEC);
                    case "label" -> builder.label = in.string();
                    default -> in.keep();
                }
            }
            return new LabelledTree(in.finish(builder));
        }
    }
}
