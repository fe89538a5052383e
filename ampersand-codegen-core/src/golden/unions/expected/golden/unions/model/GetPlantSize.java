package golden.unions.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import com.withampersand.codegen.runtime.Wrapper;
import org.jspecify.annotations.Nullable;

/**
 * The value of {@code size}.
 *
 * <p>One of {@link GetPlantSize.OfInteger}, {@link GetPlantSize.OfString}, or, should the API add a shape,
 * {@link GetPlantSize.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface GetPlantSize permits GetPlantSize.OfInteger, GetPlantSize.OfString, GetPlantSize.Unrecognized {
    JsonCodec<GetPlantSize> CODEC = UnionCodec.<GetPlantSize, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(OfInteger.class, OfInteger.CODEC, Match.of(Match.Kind.INTEGER))
            .variant(OfString.class, OfString.CODEC, Match.of(Match.Kind.STRING))
            .build();

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfInteger(Long value) implements GetPlantSize, Wrapper<Long> {
        public static final JsonCodec<OfInteger> CODEC =
                JsonCodecs.wrapper(JsonCodecs.INT64, OfInteger::new, OfInteger::value);
    }

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfString(String value) implements GetPlantSize, Wrapper<String> {
        public static final JsonCodec<OfString> CODEC =
                JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);
    }

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements GetPlantSize, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
