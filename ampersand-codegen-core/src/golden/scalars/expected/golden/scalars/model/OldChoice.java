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
 * The {@code OldChoice} of the API.
 *
 * <p>One of {@link Old}, {@link OldChoice.OfString}, or, should the API add a shape, {@link OldChoice.Unrecognized}.
 *
 * @deprecated The API advises against its use.
 */
@Generated("ampersand-codegen")
@Deprecated
@SuppressWarnings("deprecation")
public sealed interface OldChoice permits Old, OldChoice.OfString, OldChoice.Unrecognized {
    JsonCodec<OldChoice> CODEC = UnionCodec.<OldChoice, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(Old.class, Old.CODEC, Match.object().required("stale"))
            .variant(OfString.class, OfString.CODEC, Match.of(Match.Kind.STRING))
            .build();

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfString(String value) implements OldChoice, Wrapper<String> {
        public static final JsonCodec<OfString> CODEC =
                JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);
    }

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements OldChoice, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
