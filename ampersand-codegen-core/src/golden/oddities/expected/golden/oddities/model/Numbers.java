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
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The {@code Numbers} of the API. */
@Generated("ampersand-codegen")
public final class Numbers extends ApiModel {
    public static final JsonCodec<Numbers> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable Sevens sevens;
    private final @Nullable Rates rates;
    private final @Nullable Huge huge;

    private Numbers(Builder builder) {
        super(builder);
        this.sevens = builder.sevens;
        this.rates = builder.rates;
        this.huge = builder.huge;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code sevens}. */
    public @Nullable Sevens sevens() {
        return sevens;
    }

    /** The {@code rates}. */
    public @Nullable Rates rates() {
        return rates;
    }

    /** The {@code huge}. */
    public @Nullable Huge huge() {
        return huge;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("sevens", sevens, "rates", rates, "huge", huge);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("sevens", sevens, Sevens.CODEC);
        out.value("rates", rates, Rates.CODEC);
        out.value("huge", huge, Huge.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Numbers> {
        private @Nullable Sevens sevens;
        private @Nullable Rates rates;
        private @Nullable Huge huge;

        private Builder() {}

        private Builder(Numbers from) {
            super(from);
            this.sevens = from.sevens;
            this.rates = from.rates;
            this.huge = from.huge;
        }

        /** The {@code sevens}. */
        public Builder sevens(@Nullable Sevens sevens) {
            this.sevens = sevens;
            return this;
        }

        /** The {@code rates}. */
        public Builder rates(@Nullable Rates rates) {
            this.rates = rates;
            return this;
        }

        /** The {@code huge}. */
        public Builder huge(@Nullable Huge huge) {
            this.huge = huge;
            return this;
        }

        /** {@return the finished object} */
        public Numbers build() {
            return new Numbers(this);
        }

        @Override
        protected Numbers decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "sevens" -> builder.sevens = in.value(Sevens.CODEC);
                    case "rates" -> builder.rates = in.value(Rates.CODEC);
                    case "huge" -> builder.huge = in.value(Huge.CODEC);
                    default -> in.keep();
                }
            }
            return new Numbers(in.finish(builder));
        }
    }

    /**
     * The value of {@code huge}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class Huge extends OpenEnum<BigDecimal> {
        public static final Huge VALUE_123456789012345678901234567890 =
                new Huge(new BigDecimal("123456789012345678901234567890"), Known.VALUE_123456789012345678901234567890);

        public static final JsonCodec<Huge> CODEC = JsonCodecs.openEnum(JsonCodecs.DECIMAL, Huge::of);

        private final Known known;

        private Huge(BigDecimal value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static Huge of(BigDecimal value) {
            return switch (value.stripTrailingZeros().toString()) {
                case "1.2345678901234567890123456789E+29" -> VALUE_123456789012345678901234567890;
                default -> new Huge(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            VALUE_123456789012345678901234567890,

            UNRECOGNIZED
        }
    }

    /**
     * The value of {@code rates}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class Rates extends OpenEnum<BigDecimal> {
        public static final Rates VALUE_1_50 = new Rates(new BigDecimal("1.5"), Known.VALUE_1_50);

        public static final Rates VALUE_1E2 = new Rates(new BigDecimal("100"), Known.VALUE_1E2);

        public static final Rates VALUE_0_1 = new Rates(new BigDecimal("0.1"), Known.VALUE_0_1);

        public static final JsonCodec<Rates> CODEC = JsonCodecs.openEnum(JsonCodecs.DECIMAL, Rates::of);

        private final Known known;

        private Rates(BigDecimal value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static Rates of(BigDecimal value) {
            return switch (value.stripTrailingZeros().toString()) {
                case "1.5" -> VALUE_1_50;
                case "1E+2" -> VALUE_1E2;
                case "0.1" -> VALUE_0_1;
                default -> new Rates(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            VALUE_1_50,
            VALUE_1E2,
            VALUE_0_1,

            UNRECOGNIZED
        }
    }

    /**
     * The value of {@code sevens}.
     *
     * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
     * {@code equals}, or switch on {@link #known()}.
     */
    @Generated("ampersand-codegen")
    public static final class Sevens extends OpenEnum<Long> {
        public static final Sevens VALUE_7 = new Sevens(7L, Known.VALUE_7);

        public static final Sevens VALUE_8 = new Sevens(8L, Known.VALUE_8);

        public static final JsonCodec<Sevens> CODEC = JsonCodecs.openEnum(JsonCodecs.INT64, Sevens::of);

        private final Known known;

        private Sevens(Long value, Known known) {
            super(value);
            this.known = known;
        }

        /** {@return the constant with this value as the API writes it, or a new one} */
        public static Sevens of(Long value) {
            return switch (value.toString()) {
                case "7" -> VALUE_7;
                case "8" -> VALUE_8;
                default -> new Sevens(value, Known.UNRECOGNIZED);
            };
        }

        /** {@return this as a constant of a Java enum, for {@code switch}} */
        public Known known() {
            return known;
        }

        /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
        @Generated("ampersand-codegen")
        public enum Known {
            VALUE_7,
            VALUE_8,

            UNRECOGNIZED
        }
    }
}
