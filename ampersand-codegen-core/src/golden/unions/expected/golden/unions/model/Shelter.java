package golden.unions.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import org.jspecify.annotations.Nullable;

/**
 * Told apart by what each requires.
 *
 * <p>One of {@link Greenhouse}, {@link Shed}, or, should the API add a shape, {@link Shelter.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Shelter extends Thing permits Greenhouse, Shed, Shelter.Unrecognized {
    JsonCodec<Shelter> CODEC = UnionCodec.<Shelter, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(Greenhouse.class, Greenhouse.CODEC, Match.object().required("panes"))
            .variant(Shed.class, Shed.CODEC, Match.object().required("planks"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Shelter, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
