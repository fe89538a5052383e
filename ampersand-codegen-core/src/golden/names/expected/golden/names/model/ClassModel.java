package golden.names.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.OpenEnum;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The {@code class} of the API. */
@Generated("ampersand-codegen")
public final class ClassModel extends ApiModel {
    public static final JsonCodec<ClassModel> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String classValue;
    private final @Nullable String defaultValue;
    private final @Nullable Long intValue;
    private final @Nullable Boolean trueValue;
    private final @Nullable String nullValue;
    private final @Nullable String record;
    private final @Nullable String var;
    private final @Nullable String yield;
    private final @Nullable String sealed;
    private final @Nullable String underscore;
    private final @Nullable EnumValue enumValue;

    private ClassModel(Builder builder) {
        super(builder);
        this.classValue = builder.classValue;
        this.defaultValue = builder.defaultValue;
        this.intValue = builder.intValue;
        this.trueValue = builder.trueValue;
        this.nullValue = builder.nullValue;
        this.record = builder.record;
        this.var = builder.var;
        this.yield = builder.yield;
        this.sealed = builder.sealed;
        this.underscore = builder.underscore;
        this.enumValue = builder.enumValue;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code class}. */
    public @Nullable String classValue() {
        return classValue;
    }

    /** The {@code default}. */
    public @Nullable String defaultValue() {
        return defaultValue;
    }

    /** The {@code int}. */
    public @Nullable Long intValue() {
        return intValue;
    }

    /** The {@code true}. */
    public @Nullable Boolean trueValue() {
        return trueValue;
    }

    /** The {@code null}. */
    public @Nullable String nullValue() {
        return nullValue;
    }

    /** The {@code record}. */
    public @Nullable String record() {
        return record;
    }

    /** The {@code var}. */
    public @Nullable String var() {
        return var;
    }

    /** The {@code yield}. */
    public @Nullable String yield() {
        return yield;
    }

    /** The {@code sealed}. */
    public @Nullable String sealed() {
        return sealed;
    }

    /** The {@code _}. */
    public @Nullable String underscore() {
        return underscore;
    }

    /** The {@code enum}. */
    public @Nullable EnumValue enumValue() {
        return enumValue;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("class", classValue, "default", defaultValue, "int", intValue, "true", trueValue,
                "null", nullValue, "record", record, "var", var, "yield", yield, "sealed", sealed, "_", underscore,
                "enum", enumValue);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("class", classValue);
        out.string("default", defaultValue);
        out.int64("int", intValue);
        out.bool("true", trueValue);
        out.string("null", nullValue);
        out.string("record", record);
        out.string("var", var);
        out.string("yield", yield);
        out.string("sealed", sealed);
        out.string("_", underscore);
        out.value("enum", enumValue, EnumValue.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, ClassModel> {
        private @Nullable String classValue;
        private @Nullable String defaultValue;
        private @Nullable Long intValue;
        private @Nullable Boolean trueValue;
        private @Nullable String nullValue;
        private @Nullable String record;
        private @Nullable String var;
        private @Nullable String yield;
        private @Nullable String sealed;
        private @Nullable String underscore;
        private @Nullable EnumValue enumValue;

        private Builder() {}

        private Builder(ClassModel from) {
            super(from);
            this.classValue = from.classValue;
            this.defaultValue = from.defaultValue;
            this.intValue = from.intValue;
            this.trueValue = from.trueValue;
            this.nullValue = from.nullValue;
            this.record = from.record;
            this.var = from.var;
            this.yield = from.yield;
            this.sealed = from.sealed;
            this.underscore = from.underscore;
            this.enumValue = from.enumValue;
        }

        /** The {@code class}. */
        public Builder classValue(@Nullable String classValue) {
            this.classValue = classValue;
            return this;
        }

        /** The {@code default}. */
        public Builder defaultValue(@Nullable String defaultValue) {
            this.defaultValue = defaultValue;
            return this;
        }

        /** The {@code int}. */
        public Builder intValue(@Nullable Long intValue) {
            this.intValue = intValue;
            return this;
        }

        /** The {@code true}. */
        public Builder trueValue(@Nullable Boolean trueValue) {
            this.trueValue = trueValue;
            return this;
        }

        /** The {@code null}. */
        public Builder nullValue(@Nullable String nullValue) {
            this.nullValue = nullValue;
            return this;
        }

        /** The {@code record}. */
        public Builder record(@Nullable String record) {
            this.record = record;
            return this;
        }

        /** The {@code var}. */
        public Builder var(@Nullable String var) {
            this.var = var;
            return this;
        }

        /** The {@code yield}. */
        public Builder yield(@Nullable String yield) {
            this.yield = yield;
            return this;
        }

        /** The {@code sealed}. */
        public Builder sealed(@Nullable String sealed) {
            this.sealed = sealed;
            return this;
        }

        /** The {@code _}. */
        public Builder underscore(@Nullable String underscore) {
            this.underscore = underscore;
            return this;
        }

        /** The {@code enum}. */
        public Builder enumValue(@Nullable EnumValue enumValue) {
            this.enumValue = enumValue;
            return this;
        }

        /** {@return the finished object} */
        public ClassModel build() {
            return new ClassModel(this);
        }

        @Override
        protected ClassModel decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "class" -> builder.classValue = in.string();
                    case "default" -> builder.defaultValue = in.string();
                    case "int" -> builder.intValue = in.int64();
                    case "true" -> builder.trueValue = in.bool();
                    case "null" -> builder.nullValue = in.string();
                    case "record" -> builder.record = in.string();
                    case "var" -> builder.var = in.string();
                    case "yield" -> builder.yield = in.string();
                    case "sealed" -> builder.sealed = in.string();
                    case "_" -> builder.underscore = in.string();
                    case "enum" -> builder.enumValue = in.value(EnumValue.CODEC);
                    default -> in.keep();
                }
            }
            return new ClassModel(in.finish(builder));
        }
    }

    /**
     * The value of {@code enum}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class EnumValue extends OpenEnum<String> {
        public static final EnumValue ENUM = new EnumValue("enum", Known.ENUM);

        public static final EnumValue CLASS = new EnumValue("class", Known.CLASS);

        public static final EnumValue NULL = new EnumValue("null", Known.NULL);

        public static final JsonCodec<EnumValue> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, EnumValue::of);

        private final Known known;

        private EnumValue(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static EnumValue of(String value) {
            return switch (value) {
                case "enum" -> ENUM;
                case "class" -> CLASS;
                case "null" -> NULL;
                default -> new EnumValue(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            ENUM,
            CLASS,
            NULL,

            UNRECOGNIZED
        }
    }
}
