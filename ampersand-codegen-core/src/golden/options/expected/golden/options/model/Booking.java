package golden.options.model;

import com.withampersand.codegen.golden.Currencies;
import com.withampersand.codegen.golden.Money;
import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.TextCodec;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the ledger. */
@Generated("ampersand-codegen")
public final class Booking extends ApiModel {
    public static final JsonCodec<Booking> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable UUID number;
    private final @Nullable Money amount;
    private final @Nullable BigDecimal rate;
    private final @Nullable Integer count;
    private final @Nullable Instant bookedAt;
    private final @Nullable List<Instant> history;
    private final @Nullable Currency currency;
    private final @Nullable String note;
    private final @Nullable String reference;
    private final @Nullable Origin origin;

    private Booking(Builder builder) {
        super(builder);
        this.number = builder.number;
        this.amount = builder.amount;
        this.rate = builder.rate;
        this.count = builder.count;
        this.bookedAt = builder.bookedAt;
        this.history = builder.history;
        this.currency = builder.currency;
        this.note = builder.note;
        this.reference = builder.reference;
        this.origin = builder.origin;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code id}. */
    public UUID number() {
        return required("id", number);
    }

    /** An amount in a currency. */
    public Money amount() {
        return required("amount", amount);
    }

    /** What one is worth in the other. */
    public @Nullable BigDecimal rate() {
        return rate;
    }

    /** The {@code count}. */
    public @Nullable Integer count() {
        return count;
    }

    /** The {@code bookedAt}. */
    public Instant bookedAt() {
        return required("bookedAt", bookedAt);
    }

    /** The {@code history}. */
    public List<Instant> history() {
        return history != null ? history : List.of();
    }

    /** The {@code currency}. Format: currency. */
    public @Nullable Currency currency() {
        return currency;
    }

    /** What the server leaves out of old entries. */
    public @Nullable String note() {
        return note;
    }

    /** Of the bank. */
    public @Nullable String reference() {
        return reference;
    }

    /** The {@code origin}. */
    public @Nullable Origin origin() {
        return origin;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("id", number, "amount", amount, "rate", rate, "count", count, "bookedAt", bookedAt,
                "history", history, "currency", currency, "note", note, "reference", Secrets.hide(reference),
                "origin", origin);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.value("id", number, JsonCodecs.UUID);
        out.value("amount", amount, Money.CODEC);
        out.value("rate", rate, JsonCodecs.DECIMAL);
        out.int32("count", count);
        out.value("bookedAt", bookedAt, TextCodec.of(Instant::parse, Instant::toString));
        out.list("history", history, TextCodec.of(Instant::parse, Instant::toString));
        out.value("currency", currency, TextCodec.of(Currencies::parse, Currencies::format));
        out.string("note", note);
        out.string("reference", reference);
        out.value("origin", origin, Origin.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Booking> {
        private @Nullable UUID number;
        private @Nullable Money amount;
        private @Nullable BigDecimal rate;
        private @Nullable Integer count;
        private @Nullable Instant bookedAt;
        private @Nullable List<Instant> history;
        private @Nullable Currency currency;
        private @Nullable String note;
        private @Nullable String reference;
        private @Nullable Origin origin;

        private Builder() {}

        private Builder(Booking from) {
            super(from);
            this.number = from.number;
            this.amount = from.amount;
            this.rate = from.rate;
            this.count = from.count;
            this.bookedAt = from.bookedAt;
            this.history = from.history;
            this.currency = from.currency;
            this.note = from.note;
            this.reference = from.reference;
            this.origin = from.origin;
        }

        /** The {@code id}. */
        public Builder number(UUID number) {
            this.number = number;
            return this;
        }

        /** An amount in a currency. */
        public Builder amount(Money amount) {
            this.amount = amount;
            return this;
        }

        /** What one is worth in the other. */
        public Builder rate(@Nullable BigDecimal rate) {
            this.rate = rate;
            return this;
        }

        /** The {@code count}. */
        public Builder count(@Nullable Integer count) {
            this.count = count;
            return this;
        }

        /** The {@code bookedAt}. */
        public Builder bookedAt(Instant bookedAt) {
            this.bookedAt = bookedAt;
            return this;
        }

        /** The {@code history}. */
        public Builder history(@Nullable List<Instant> history) {
            this.history = Copies.of(history);
            return this;
        }

        /** The {@code currency}. */
        public Builder currency(@Nullable Currency currency) {
            this.currency = currency;
            return this;
        }

        /** What the server leaves out of old entries. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** Of the bank. */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /** The {@code origin}. */
        public Builder origin(@Nullable Origin origin) {
            this.origin = origin;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Booking build() {
            return checked(new Booking(this), "id", "amount", "bookedAt");
        }

        @Override
        protected Booking decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "id" -> builder.number = in.value(JsonCodecs.UUID);
                    case "amount" -> builder.amount = in.value(Money.CODEC);
                    case "rate" -> builder.rate = in.value(JsonCodecs.DECIMAL);
                    case "count" -> builder.count = in.int32();
                    case "bookedAt" -> builder.bookedAt = in.value(TextCodec.of(Instant::parse, Instant::toString));
                    case "history" -> builder.history = in.list(TextCodec.of(Instant::parse, Instant::toString));
                    case "currency" -> builder.currency = in.value(TextCodec.of(Currencies::parse, Currencies::format));
                    case "note" -> builder.note = in.string();
                    case "reference" -> builder.reference = in.string();
                    case "origin" -> builder.origin = in.value(Origin.CODEC);
                    default -> in.keep();
                }
            }
            return new Booking(in.finish(builder));
        }
    }

    /** The value of {@code origin}. */
    @Generated("ampersand-codegen")
    public static final class Origin extends ApiModel {
        public static final JsonCodec<Origin> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable String account;

        private Origin(Builder builder) {
            super(builder);
            this.account = builder.account;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code iban}. */
        public String account() {
            return required("iban", account);
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("iban", Secrets.hide(account));
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.string("iban", account);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Origin> {
            private @Nullable String account;

            private Builder() {}

            private Builder(Origin from) {
                super(from);
                this.account = from.account;
            }

            /** The {@code iban}. */
            public Builder account(String account) {
                this.account = account;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Origin build() {
                return checked(new Origin(this), "iban");
            }

            @Override
            protected Origin decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "iban" -> builder.account = in.string();
                        default -> in.keep();
                    }
                }
                return new Origin(in.finish(builder));
            }
        }
    }
}
