package golden.scalars.model;

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
 * The {@code Token} of the API.
 *
 * <p>One of {@link Token.OfString}, {@link Token.OfInteger}, or, should the API add a shape,
 * {@link Token.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Token permits Token.OfString, Token.OfInteger, Token.Unrecognized {
    JsonCodec<Token> CODEC = UnionCodec.<Token, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(OfString.class, OfString.CODEC, Match.of(Match.Kind.STRING))
            .variant(OfInteger.class, OfInteger.CODEC, Match.of(Match.Kind.INTEGER))
            .build();

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfString(String value) implements Token, Wrapper<String> {
        public static final JsonCodec<OfString> CODEC =
                JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);

        @Override
        public String toString() {
            return "OfString[***]";
        }
    }

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfInteger(Long value) implements Token, Wrapper<Long> {
        public static final JsonCodec<OfInteger> CODEC =
                JsonCodecs.wrapper(JsonCodecs.INT64, OfInteger::new, OfInteger::value);
    }

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Token, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
