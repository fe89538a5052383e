package golden.oddities.model;

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

/**
 * The {@code Old} of the API.
 *
 * @deprecated The API advises against its use.
 */
@Generated("ampersand-codegen")
@Deprecated
public final class Old extends ApiModel {
    public static final JsonCodec<Old> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable A a;

    private Old(Builder builder) {
        super(builder);
        this.a = builder.a;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code a}. */
    public @Nullable A a() {
        return a;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("a", a);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("a", a, A.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Old> {
        private @Nullable A a;

        private Builder() {}

        private Builder(Old from) {
            super(from);
            this.a = from.a;
        }

        /** The {@code a}. */
        public Builder a(@Nullable A a) {
            this.a = a;
            return this;
        }

        /** {@return the finished object} */
        public Old build() {
            return new Old(this);
        }

        @Override
        protected Old decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "a" -> builder.a = in.value(A.CODEC);
                    default -> in.keep();
                }
            }
            return new Old(in.finish(builder));
        }
    }

    /**
     * The value of {@code a}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class A extends OpenEnum<String> {
        public static final A A_VALUE = new A("a", Known.A_VALUE);

        public static final A B = new A("b", Known.B);

        public static final JsonCodec<A> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, A::of);

        private final Known known;

        private A(String value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static A of(String value) {
            return switch (value) {
                case "a" -> A_VALUE;
                case "b" -> B;
                default -> new A(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            A_VALUE,
            B,

            UNRECOGNIZED
        }
    }
}
