package golden.parameters.model;

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
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code Filter} of the API. */
@Generated("ampersand-codegen")
public final class Filter extends ApiModel {
    public static final JsonCodec<Filter> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String name;
    private final @Nullable LocalDate since;
    private final @Nullable List<String> tags;
    private final @Nullable Color color;
    private final @Nullable List<Color> swatches;
    private final @Nullable String token;

    private Filter(Builder builder) {
        super(builder);
        this.name = builder.name;
        this.since = builder.since;
        this.tags = builder.tags;
        this.color = builder.color;
        this.swatches = builder.swatches;
        this.token = builder.token;
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

    /** The {@code since}. */
    public @Nullable LocalDate since() {
        return since;
    }

    /** The {@code tags}. */
    public List<String> tags() {
        return tags != null ? tags : List.of();
    }

    /** The {@code color}. */
    public @Nullable Color color() {
        return color;
    }

    /** The {@code swatches}. */
    public List<Color> swatches() {
        return swatches != null ? swatches : List.of();
    }

    /** The {@code token}. */
    public @Nullable String token() {
        return token;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("name", name, "since", since, "tags", tags, "color", color, "swatches", swatches,
                "token", Secrets.hide(token));
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("name", name);
        out.value("since", since, JsonCodecs.DATE);
        out.list("tags", tags, JsonCodecs.STRING);
        out.value("color", color, Color.CODEC);
        out.list("swatches", swatches, Color.CODEC);
        out.string("token", token);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Filter> {
        private @Nullable String name;
        private @Nullable LocalDate since;
        private @Nullable List<String> tags;
        private @Nullable Color color;
        private @Nullable List<Color> swatches;
        private @Nullable String token;

        private Builder() {}

        private Builder(Filter from) {
            super(from);
            this.name = from.name;
            this.since = from.since;
            this.tags = from.tags;
            this.color = from.color;
            this.swatches = from.swatches;
            this.token = from.token;
        }

        /** The {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The {@code since}. */
        public Builder since(@Nullable LocalDate since) {
            this.since = since;
            return this;
        }

        /** The {@code tags}. */
        public Builder tags(@Nullable List<String> tags) {
            this.tags = Copies.of(tags);
            return this;
        }

        /** The {@code color}. */
        public Builder color(@Nullable Color color) {
            this.color = color;
            return this;
        }

        /** The {@code swatches}. */
        public Builder swatches(@Nullable List<Color> swatches) {
            this.swatches = Copies.of(swatches);
            return this;
        }

        /** The {@code token}. */
        public Builder token(@Nullable String token) {
            this.token = token;
            return this;
        }

        /** {@return the finished object} */
        public Filter build() {
            return new Filter(this);
        }

        @Override
        protected Filter decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "name" -> builder.name = in.string();
                    case "since" -> builder.since = in.value(JsonCodecs.DATE);
                    case "tags" -> builder.tags = in.list(JsonCodecs.STRING);
                    case "color" -> builder.color = in.value(Color.CODEC);
                    case "swatches" -> builder.swatches = in.list(Color.CODEC);
                    case "token" -> builder.token = in.string();
                    default -> in.keep();
                }
            }
            return new Filter(in.finish(builder));
        }
    }
}
