package golden.composition.model;

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

/** The {@code Person} of the API. */
@Generated("ampersand-codegen")
public final class Person extends ApiModel {
    public static final JsonCodec<Person> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String name;
    private final @Nullable Person master;
    private final @Nullable List<Person> apprentices;

    private Person(Builder builder) {
        super(builder);
        this.name = builder.name;
        this.master = builder.master;
        this.apprentices = builder.apprentices;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code name}. */
    public @Nullable String name() {
        return name;
    }

    /** The {@code master}. */
    public @Nullable Person master() {
        return master;
    }

    /** The {@code apprentices}. */
    public List<Person> apprentices() {
        return apprentices != null ? apprentices : List.of();
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("name", name, "master", master, "apprentices", apprentices);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("name", name);
        out.value("master", master, Person.CODEC);
        out.list("apprentices", apprentices, Person.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Person> {
        private @Nullable String name;
        private @Nullable Person master;
        private @Nullable List<Person> apprentices;

        private Builder() {}

        private Builder(Person from) {
            super(from);
            this.name = from.name;
            this.master = from.master;
            this.apprentices = from.apprentices;
        }

        /** The {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The {@code master}. */
        public Builder master(@Nullable Person master) {
            this.master = master;
            return this;
        }

        /** The {@code apprentices}. */
        public Builder apprentices(@Nullable List<Person> apprentices) {
            this.apprentices = Copies.of(apprentices);
            return this;
        }

        /** {@return the finished object} */
        public Person build() {
            return new Person(this);
        }

        @Override
        protected Person decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "name" -> builder.name = in.string();
                    case "master" -> builder.master = in.value(Person.CODEC);
                    case "apprentices" -> builder.apprentices = in.list(Person.CODEC);
                    default -> in.keep();
                }
            }
            return new Person(in.finish(builder));
        }
    }
}
