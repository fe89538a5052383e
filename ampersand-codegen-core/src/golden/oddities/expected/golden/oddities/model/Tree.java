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

/** The {@code Tree} of the API. */
@Generated("ampersand-codegen")
public final class Tree extends ApiModel {
    public static final JsonCodec<Tree> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable List<Tree> children;

    private Tree(Builder builder) {
        super(builder);
        this.children = builder.children;
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

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("children", children);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("children", children, Tree.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Tree> {
        private @Nullable List<Tree> children;

        private Builder() {}

        private Builder(Tree from) {
            super(from);
            this.children = from.children;
        }

        /** The {@code children}. */
        public Builder children(@Nullable List<Tree> children) {
            this.children = Copies.of(children);
            return this;
        }

        /** {@return the finished object} */
        public Tree build() {
            return new Tree(this);
        }

        @Override
        protected Tree decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "children" -> builder.children = in.list(Tree.CODEC);
                    default -> in.keep();
                }
            }
            return new Tree(in.finish(builder));
        }
    }
}
