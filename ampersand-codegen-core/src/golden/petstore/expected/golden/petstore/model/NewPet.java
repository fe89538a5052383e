package golden.petstore.model;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code NewPet} of the API. */
@Generated("ampersand-codegen")
public final class NewPet extends ApiModel {
    public static final JsonCodec<NewPet> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String name;
    private final @Nullable Status status;
    private final @Nullable List<String> labels;
    private final @Nullable LocalDate born;
    private final @Nullable Price price;
    private final @Nullable Map<String, String> attributes;

    private NewPet(Builder builder) {
        super(builder);
        this.name = builder.name;
        this.status = builder.status;
        this.labels = builder.labels;
        this.born = builder.born;
        this.price = builder.price;
        this.attributes = builder.attributes;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** What it listens to. */
    public String name() {
        return required("name", name);
    }

    /** Where an animal is in its stay. */
    public Status status() {
        return required("status", status);
    }

    /** The {@code labels}. */
    public List<String> labels() {
        return labels != null ? labels : List.of();
    }

    /** The {@code born}. */
    public @Nullable LocalDate born() {
        return born;
    }

    /** The {@code price}. */
    public @Nullable Price price() {
        return price;
    }

    /** The {@code attributes}. */
    public Map<String, String> attributes() {
        return attributes != null ? attributes : Map.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("name", name, "status", status, "labels", labels, "born", born, "price", price,
                "attributes", attributes);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("name", name);
        out.value("status", status, Status.CODEC);
        out.list("labels", labels, JsonCodecs.STRING);
        out.value("born", born, JsonCodecs.DATE);
        out.value("price", price, Price.CODEC);
        out.map("attributes", attributes, JsonCodecs.STRING);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, NewPet> {
        private @Nullable String name;
        private @Nullable Status status;
        private @Nullable List<String> labels;
        private @Nullable LocalDate born;
        private @Nullable Price price;
        private @Nullable Map<String, String> attributes;

        private Builder() {}

        private Builder(NewPet from) {
            super(from);
            this.name = from.name;
            this.status = from.status;
            this.labels = from.labels;
            this.born = from.born;
            this.price = from.price;
            this.attributes = from.attributes;
        }

        /** What it listens to. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Where an animal is in its stay. */
        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        /** The {@code labels}. */
        public Builder labels(@Nullable List<String> labels) {
            this.labels = Copies.of(labels);
            return this;
        }

        /** The {@code born}. */
        public Builder born(@Nullable LocalDate born) {
            this.born = born;
            return this;
        }

        /** The {@code price}. */
        public Builder price(@Nullable Price price) {
            this.price = price;
            return this;
        }

        /** The {@code attributes}. */
        public Builder attributes(@Nullable Map<String, String> attributes) {
            this.attributes = Copies.of(attributes);
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public NewPet build() {
            return checked(new NewPet(this), "name", "status");
        }

        @Override
        protected NewPet decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "name" -> builder.name = in.string();
                    case "status" -> builder.status = in.value(Status.CODEC);
                    case "labels" -> builder.labels = in.list(JsonCodecs.STRING);
                    case "born" -> builder.born = in.value(JsonCodecs.DATE);
                    case "price" -> builder.price = in.value(Price.CODEC);
                    case "attributes" -> builder.attributes = in.map(JsonCodecs.STRING);
                    default -> in.keep();
                }
            }
            return new NewPet(in.finish(builder));
        }
    }

    /** The value of {@code price}. */
    @Generated("ampersand-codegen")
    public static final class Price extends ApiModel {
        public static final JsonCodec<Price> CODEC = ObjectCodec.of(new Builder());

        private final @Nullable Double amount;
        private final @Nullable String currency;

        private Price(Builder builder) {
            super(builder);
            this.amount = builder.amount;
            this.currency = builder.currency;
        }

        /** {@return a builder that starts empty} */
        public static Builder builder() {
            return new Builder();
        }

        public Builder toBuilder() {
            return new Builder(this);
        }

        /** The {@code amount}. */
        public Double amount() {
            return required("amount", amount);
        }

        /** The {@code currency}. Default: EUR. */
        public @Nullable String currency() {
            return currency;
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return array("amount", amount, "currency", currency);
        }

        @Override
        protected void encode(ObjectWriter out) throws IOException {
            out.float64("amount", amount);
            out.string("currency", currency);
        }

        @Generated("ampersand-codegen")
        public static final class Builder extends ApiModelBuilder<Builder, Price> {
            private @Nullable Double amount;
            private @Nullable String currency;

            private Builder() {}

            private Builder(Price from) {
                super(from);
                this.amount = from.amount;
                this.currency = from.currency;
            }

            /** The {@code amount}. */
            public Builder amount(Double amount) {
                this.amount = amount;
                return this;
            }

            /** The {@code currency}. */
            public Builder currency(@Nullable String currency) {
                this.currency = currency;
                return this;
            }

            /**
             * {@return the finished object; fails with {@link IllegalStateException} if a required property is missing}
             */
            public Price build() {
                return checked(new Price(this), "amount");
            }

            @Override
            protected Price decode(ObjectReader in) throws IOException {
                Builder builder = new Builder();
                for (String name; (name = in.next()) != null; ) {
                    switch (name) {
                        case "amount" -> builder.amount = in.float64();
                        case "currency" -> builder.currency = in.string();
                        default -> in.keep();
                    }
                }
                return new Price(in.finish(builder));
            }
        }
    }
}
