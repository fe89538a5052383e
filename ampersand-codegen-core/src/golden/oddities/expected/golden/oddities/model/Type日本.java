package golden.oddities.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code 日本} of the API. */
@Generated("ampersand-codegen")
public final class Type日本 extends ApiModel {
    public static final JsonCodec<Type日本> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Type日本 日本;
    private final @Nullable Type中文 中文;

    private Type日本(Builder builder) {
        super(builder);
        this.日本 = builder.日本;
        this.中文 = builder.中文;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code 日本}. */
    public @Nullable Type日本 日本() {
        return 日本;
    }

    /** The {@code 中文}. */
    public @Nullable Type中文 中文() {
        return 中文;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("日本", 日本, "中文", 中文);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("日本", 日本, Type日本.CODEC);
        out.value("中文", 中文, Type中文.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Type日本> {
        private @Nullable Type日本 日本;
        private @Nullable Type中文 中文;

        private Builder() {}

        private Builder(Type日本 from) {
            super(from);
            this.日本 = from.日本;
            this.中文 = from.中文;
        }

        /** The {@code 日本}. */
        public Builder 日本(@Nullable Type日本 日本) {
            this.日本 = 日本;
            return this;
        }

        /** The {@code 中文}. */
        public Builder 中文(@Nullable Type中文 中文) {
            this.中文 = 中文;
            return this;
        }

        /** {@return the finished object} */
        public Type日本 build() {
            return new Type日本(this);
        }

        @Override
        protected Type日本 decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "日本" -> builder.日本 = in.value(Type日本.CODEC);
                    case "中文" -> builder.中文 = in.value(Type中文.CODEC);
                    default -> in.keep();
                }
            }
            return new Type日本(in.finish(builder));
        }
    }

    /** The value of {@code 中文}. */
    @Generated("ampersand-codegen")
    public static final class Type中文 extends ApiModel {
        public static final JsonCodec<Type中文> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String 日本;

        private Type中文(Builder builder) {
            super(builder);
            this.日本 = builder.日本;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code 日本}. */
        public @Nullable String 日本() {
            return 日本;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("日本", 日本);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("日本", 日本);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Type中文> {
            private @Nullable String 日本;

            private Builder() {}

            private Builder(Type中文 from) {
                super(from);
                this.日本 = from.日本;
            }

            /** The {@code 日本}. */
            public Builder 日本(@Nullable String 日本) {
                this.日本 = 日本;
                return this;
            }

            /** {@return the finished object} */
            public Type中文 build() {
                return new Type中文(this);
            }

            @Override
            protected Type中文 decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "日本" -> builder.日本 = in.string();
                        default -> in.keep();
                    }
                }
                return new Type中文(in.finish(builder));
            }
        }
    }
}
