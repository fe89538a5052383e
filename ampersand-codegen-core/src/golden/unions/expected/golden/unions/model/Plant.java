package golden.unions.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import org.jspecify.annotations.Nullable;

/**
 * Told apart by its kind.
 *
 * <p>One of {@link Tree}, {@link Herb}, {@link Moss}, or, should the API add a shape, {@link Plant.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Plant extends Thing permits Tree, Herb, Moss, Plant.Unrecognized {
    JsonCodec<Plant> CODEC = UnionCodec.<Plant, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .discriminator("kind")
            .variant(Tree.class, Tree.CODEC, Match.object().required("kind").tag("tree", "bush"))
            .variant(Herb.class, Herb.CODEC, Match.object().required("kind").tag("herb"))
            .variant(Moss.class, Moss.CODEC, Match.object().required("kind").tag("Moss"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Plant, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
