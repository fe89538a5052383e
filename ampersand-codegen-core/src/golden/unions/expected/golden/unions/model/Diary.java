package golden.unions.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import com.withampersand.codegen.runtime.Wrapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The {@code Diary} of the API. */
@Generated("ampersand-codegen")
public final class Diary extends ApiModel {
    public static final JsonCodec<Diary> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable List<Creature> seen;
    private final @Nullable List<GardenEvent> events;
    private final @Nullable GardenEvent last;
    private final @Nullable Either either;

    private Diary(Builder builder) {
        super(builder);
        this.seen = builder.seen;
        this.events = builder.events;
        this.last = builder.last;
        this.either = builder.either;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code seen}. */
    public List<Creature> seen() {
        return seen != null ? seen : List.of();
    }

    /** The {@code events}. */
    public List<GardenEvent> events() {
        return events != null ? events : List.of();
    }

    /** One of 3 schemas, told apart by {@code event}. */
    public @Nullable GardenEvent last() {
        return last;
    }

    /** The {@code either}. */
    public @Nullable Either either() {
        return either;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("seen", seen, "events", events, "last", last, "either", either);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.list("seen", seen, Creature.CODEC);
        out.list("events", events, GardenEvent.CODEC);
        out.value("last", last, GardenEvent.CODEC);
        out.value("either", either, Either.CODEC);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Diary> {
        private @Nullable List<Creature> seen;
        private @Nullable List<GardenEvent> events;
        private @Nullable GardenEvent last;
        private @Nullable Either either;

        private Builder() {}

        private Builder(Diary from) {
            super(from);
            this.seen = from.seen;
            this.events = from.events;
            this.last = from.last;
            this.either = from.either;
        }

        /** The {@code seen}. */
        public Builder seen(@Nullable List<Creature> seen) {
            this.seen = Copies.of(seen);
            return this;
        }

        /** The {@code events}. */
        public Builder events(@Nullable List<GardenEvent> events) {
            this.events = Copies.of(events);
            return this;
        }

        /** One of 3 schemas, told apart by {@code event}. */
        public Builder last(@Nullable GardenEvent last) {
            this.last = last;
            return this;
        }

        /** The {@code either}. */
        public Builder either(@Nullable Either either) {
            this.either = either;
            return this;
        }

        /** {@return the finished object} */
        public Diary build() {
            return new Diary(this);
        }

        @Override
        protected Diary decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "seen" -> builder.seen = in.list(Creature.CODEC);
                    case "events" -> builder.events = in.list(GardenEvent.CODEC);
                    case "last" -> builder.last = in.value(GardenEvent.CODEC);
                    case "either" -> builder.either = in.value(Either.CODEC);
                    default -> in.keep();
                }
            }
            return new Diary(in.finish(builder));
        }
    }

    /**
     * The value of {@code either}.
     *
     * <p>One of {@link Creature}, {@link GardenEvent}, {@link Either.OfCreatureList}, or, should the API add a shape,
     * {@link Either.Unrecognized}.
     */
    @Generated("ampersand-codegen")
    public sealed interface Either permits Creature, GardenEvent, Either.OfCreatureList, Either.Unrecognized {
        JsonCodec<Either> CODEC = UnionCodec.<Either, Unrecognized>builder(
                        Unrecognized.class, Unrecognized::new, Unrecognized::json)
                .variant(
                        Creature.class,
                        JsonCodecs.lazy(() -> Creature.CODEC),
                        Match.object()
                                .required("species")
                                .optional("name", "prey", "segments", "coat", "spines", "enemy", "den", "hills"))
                .variant(
                        GardenEvent.class,
                        JsonCodecs.lazy(() -> GardenEvent.CODEC),
                        Match.object().optional("event", "plant", "height", "by"))
                .variant(OfCreatureList.class, OfCreatureList.CODEC, Match.of(Match.Kind.ARRAY))
                .build();

        /** A variant that is no object of its own. */
        @Generated("ampersand-codegen")
        record OfCreatureList(List<Creature> value) implements Either, Wrapper<List<Creature>> {
            public static final JsonCodec<OfCreatureList> CODEC = JsonCodecs.wrapper(
                    JsonCodecs.lazy(() -> JsonCodecs.list(Creature.CODEC)), OfCreatureList::new, OfCreatureList::value);

            /** Copies the value. */
            public OfCreatureList {
                value = Objects.requireNonNull(Copies.of(value), "value");
            }
        }

        /**
         * A shape that is newer than this code, kept as it came and written back unchanged.
         *
         * @param json the value as plain Java objects
         */
        @Generated("ampersand-codegen")
        record Unrecognized(@Nullable Object json) implements Either, UnknownVariant {
            @Override
            public String toString() {
                return "Unrecognized " + Secrets.outline(json);
            }
        }
    }
}
