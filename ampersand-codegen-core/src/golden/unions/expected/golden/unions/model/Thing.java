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
 * A union of a union.
 *
 * <p>One of {@link Plant}, {@link Shelter}, {@link Thing.OfString}, or, should the API add a shape,
 * {@link Thing.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Thing permits Plant, Shelter, Thing.OfString, Thing.Unrecognized {
    JsonCodec<Thing> CODEC = UnionCodec.<Thing, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(
                    Plant.class,
                    JsonCodecs.lazy(() -> Plant.CODEC),
                    Match.object().required("kind").optional("height", "branches", "edible", "damp"))
            .variant(
                    Shelter.class,
                    JsonCodecs.lazy(() -> Shelter.CODEC),
                    Match.object().optional("panes", "name", "planks"))
            .variant(OfString.class, OfString.CODEC, Match.of(Match.Kind.STRING))
            .build();

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfString(String value) implements Thing, Wrapper<String> {
        public static final JsonCodec<OfString> CODEC =
                JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);
    }

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Thing, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
