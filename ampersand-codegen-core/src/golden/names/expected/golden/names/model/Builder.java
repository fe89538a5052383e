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

/** The {@code Builder} of the API. */
@Generated("ampersand-codegen")
public final class Builder extends ApiModel {
    public static final JsonCodec<Builder> CODEC = ObjectCodec.of(new BuilderBuilder());

    private final @Nullable String builderValue;
    private final @Nullable String build;
    private final @Nullable String toBuilderValue;
    private final @Nullable Builder nested;

    private Builder(BuilderBuilder builder) {
        super(builder);
        this.builderValue = builder.builderValue;
        this.build = builder.build;
        this.toBuilderValue = builder.toBuilderValue;
        this.nested = builder.nested;
    }

    /** {@return a builder that starts empty} */
    public static BuilderBuilder builder() {
        return new BuilderBuilder();
    }

    public BuilderBuilder toBuilder() {
        return new BuilderBuilder(this);
    }

    /** The {@code builder}. */
    public @Nullable String builderValue() {
        return builderValue;
    }

    /** The {@code build}. */
    public @Nullable String build() {
        return build;
    }

    /** The {@code toBuilder}. */
    public @Nullable String toBuilderValue() {
        return toBuilderValue;
    }

    /** The {@code nested}. */
    public @Nullable Builder nested() {
        return nested;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("builder", builderValue, "build", build, "toBuilder", toBuilderValue, "nested", nested);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("builder", builderValue);
        out.string("build", build);
        out.string("toBuilder", toBuilderValue);
        out.value("nested", nested, Builder.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class BuilderBuilder extends ApiModelBuilder<BuilderBuilder, Builder> {
        private @Nullable String builderValue;
        private @Nullable String build;
        private @Nullable String toBuilderValue;
        private @Nullable Builder nested;

        private BuilderBuilder() {}

        private BuilderBuilder(Builder from) {
            super(from);
            this.builderValue = from.builderValue;
            this.build = from.build;
            this.toBuilderValue = from.toBuilderValue;
            this.nested = from.nested;
        }

        /** The {@code builder}. */
        public BuilderBuilder builderValue(@Nullable String builderValue) {
            this.builderValue = builderValue;
            return this;
        }

        /** The {@code build}. */
        public BuilderBuilder build(@Nullable String build) {
            this.build = build;
            return this;
        }

        /** The {@code toBuilder}. */
        public BuilderBuilder toBuilderValue(@Nullable String toBuilderValue) {
            this.toBuilderValue = toBuilderValue;
            return this;
        }

        /** The {@code nested}. */
        public BuilderBuilder nested(@Nullable Builder nested) {
            this.nested = nested;
            return this;
        }

        /** {@return the finished object} */
        public Builder build() {
            return new Builder(this);
        }

        @Override
        protected Builder decode(ObjectReader in) throws IOException {
            BuilderBuilder builder = new BuilderBuilder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "builder" -> builder.builderValue = in.string();
                    case "build" -> builder.build = in.string();
                    case "toBuilder" -> builder.toBuilderValue = in.string();
                    case "nested" -> builder.nested = in.value(Builder.CODEC);
                    default -> in.keep();
                }
            }
            return new Builder(in.finish(builder));
        }
    }
}
