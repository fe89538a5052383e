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
 * Described in place by the API.
 *
 * <p>One of {@link WaterResponse.OfNumber}, {@link WaterResponse.OfString}, or, should the API add a shape,
 * {@link WaterResponse.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface WaterResponse
        permits WaterResponse.OfNumber, WaterResponse.OfString, WaterResponse.Unrecognized {
    JsonCodec<WaterResponse> CODEC = UnionCodec.<WaterResponse, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(OfNumber.class, OfNumber.CODEC, Match.of(Match.Kind.NUMBER))
            .variant(OfString.class, OfString.CODEC, Match.of(Match.Kind.STRING))
            .build();

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfNumber(Double value) implements WaterResponse, Wrapper<Double> {
        public static final JsonCodec<OfNumber> CODEC =
                JsonCodecs.wrapper(JsonCodecs.FLOAT64, OfNumber::new, OfNumber::value);
    }

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfString(String value) implements WaterResponse, Wrapper<String> {
        public static final JsonCodec<OfString> CODEC =
                JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);
    }

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements WaterResponse, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
