package golden.unions.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import org.jspecify.annotations.Nullable;

/**
 * Described in place by the API.
 *
 * <p>One of {@link Tree}, {@link Herb}, or, should the API add a shape, {@link WaterRequest.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface WaterRequest permits Tree, Herb, WaterRequest.Unrecognized {
    JsonCodec<WaterRequest> CODEC = UnionCodec.<WaterRequest, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(Tree.class, Tree.CODEC, Match.object().required("kind", "height").optional("branches"))
            .variant(Herb.class, Herb.CODEC, Match.object().required("kind").optional("edible"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements WaterRequest, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
