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

/** An animal in the shop. */
@Generated("ampersand-codegen")
public final class Pet extends ApiModel {
    public static final JsonCodec<Pet> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String name;
    private final @Nullable Status status;
    private final @Nullable List<String> labels;
    private final @Nullable LocalDate born;
    private final NewPet. @Nullable Price price;
    private final @Nullable Map<String, String> attributes;
    private final @Nullable Long id;
    private final @Nullable String keeper;

    private Pet(Builder builder) {
        super(builder);
        this.name = builder.name;
        this.status = builder.status;
        this.labels = builder.labels;
        this.born = builder.born;
        this.price = builder.price;
        this.attributes = builder.attributes;
        this.id = builder.id;
        this.keeper = builder.keeper;
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
    public NewPet. @Nullable Price price() {
        return price;
    }

    /** The {@code attributes}. */
    public Map<String, String> attributes() {
        return attributes != null ? attributes : Map.of();
    }

    /** The number on the collar. Read only. */
    public Long id() {
        return required("id", id);
    }

    /** The {@code keeper}. */
    public @Nullable String keeper() {
        return keeper;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("name", name, "status", status, "labels", labels, "born", born, "price", price,
                "attributes", attributes, "id", id, "keeper", keeper);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("name", name);
        out.value("status", status, Status.CODEC);
        out.list("labels", labels, JsonCodecs.STRING);
        out.value("born", born, JsonCodecs.DATE);
        out.value("price", price, NewPet.Price.CODEC);
        out.map("attributes", attributes, JsonCodecs.STRING);
        out.int64("id", id);
        out.string("keeper", keeper);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Pet> {
        private @Nullable String name;
        private @Nullable Status status;
        private @Nullable List<String> labels;
        private @Nullable LocalDate born;
        private NewPet. @Nullable Price price;
        private @Nullable Map<String, String> attributes;
        private @Nullable Long id;
        private @Nullable String keeper;

        private Builder() {}

        private Builder(Pet from) {
            super(from);
            this.name = from.name;
            this.status = from.status;
            this.labels = from.labels;
            this.born = from.born;
            this.price = from.price;
            this.attributes = from.attributes;
            this.id = from.id;
            this.keeper = from.keeper;
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
        public Builder price(NewPet. @Nullable Price price) {
            this.price = price;
            return this;
        }

        /** The {@code attributes}. */
        public Builder attributes(@Nullable Map<String, String> attributes) {
            this.attributes = Copies.of(attributes);
            return this;
        }

        /** The number on the collar. */
        public Builder id(Long id) {
            this.id = id;
            return this;
        }

        /** The {@code keeper}. */
        public Builder keeper(@Nullable String keeper) {
            this.keeper = keeper;
            nullable("keeper", keeper);
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Pet build() {
            return checked(new Pet(this), "name", "status", "id");
        }

        @Override
        protected Pet decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "name" -> builder.name = in.string();
                    case "status" -> builder.status = in.value(Status.CODEC);
                    case "labels" -> builder.labels = in.list(JsonCodecs.STRING);
                    case "born" -> builder.born = in.value(JsonCodecs.DATE);
                    case "price" -> builder.price = in.value(NewPet.Price.CODEC);
                    case "attributes" -> builder.attributes = in.map(JsonCodecs.STRING);
                    case "id" -> builder.id = in.int64();
                    case "keeper" -> builder.keeper = in.string();
                    default -> in.keep();
                }
            }
            return new Pet(in.finish(builder));
        }
    }
}
