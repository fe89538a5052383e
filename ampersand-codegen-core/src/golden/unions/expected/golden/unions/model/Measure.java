package golden.unions.model;

import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import com.withampersand.codegen.runtime.Wrapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Told apart by the kind of JSON.
 *
 * <p>One of {@link Measure.OfString}, {@link Measure.OfInteger}, {@link Measure.OfBoolean},
 * {@link Measure.OfStringList}, {@link Measure.OfNumberMap}, or, should the API add a shape,
 * {@link Measure.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Measure
        permits Measure.OfString,
                Measure.OfInteger,
                Measure.OfBoolean,
                Measure.OfStringList,
                Measure.OfNumberMap,
                Measure.Unrecognized {
    JsonCodec<Measure> CODEC = UnionCodec.<Measure, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(OfString.class, OfString.CODEC, Match.of(Match.Kind.STRING))
            .variant(OfInteger.class, OfInteger.CODEC, Match.of(Match.Kind.INTEGER))
            .variant(OfBoolean.class, OfBoolean.CODEC, Match.of(Match.Kind.BOOLEAN))
            .variant(OfStringList.class, OfStringList.CODEC, Match.of(Match.Kind.ARRAY))
            .variant(OfNumberMap.class, OfNumberMap.CODEC, Match.object())
            .build();

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfString(String value) implements Measure, Wrapper<String> {
        public static final JsonCodec<OfString> CODEC =
                JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);
    }

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfInteger(Long value) implements Measure, Wrapper<Long> {
        public static final JsonCodec<OfInteger> CODEC =
                JsonCodecs.wrapper(JsonCodecs.INT64, OfInteger::new, OfInteger::value);
    }

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfBoolean(Boolean value) implements Measure, Wrapper<Boolean> {
        public static final JsonCodec<OfBoolean> CODEC =
                JsonCodecs.wrapper(JsonCodecs.BOOL, OfBoolean::new, OfBoolean::value);
    }

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfStringList(List<String> value) implements Measure, Wrapper<List<String>> {
        public static final JsonCodec<OfStringList> CODEC =
                JsonCodecs.wrapper(JsonCodecs.list(JsonCodecs.STRING), OfStringList::new, OfStringList::value);

        /** Copies the value. */
        public OfStringList {
            value = Objects.requireNonNull(Copies.of(value), "value");
        }
    }

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfNumberMap(Map<String, Double> value) implements Measure, Wrapper<Map<String, Double>> {
        public static final JsonCodec<OfNumberMap> CODEC =
                JsonCodecs.wrapper(JsonCodecs.map(JsonCodecs.FLOAT64), OfNumberMap::new, OfNumberMap::value);

        /** Copies the value. */
        public OfNumberMap {
            value = Objects.requireNonNull(Copies.of(value), "value");
        }
    }

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Measure, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
