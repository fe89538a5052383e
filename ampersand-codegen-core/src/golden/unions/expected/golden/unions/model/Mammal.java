package golden.unions.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import org.jspecify.annotations.Nullable;

/**
 * A base below a base, with a discriminator of its own.
 *
 * <p>One of {@link Hedgehog}, {@link Mole}, or, should the API add a shape, {@link Mammal.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Mammal extends Creature permits Hedgehog, Mole, Mammal.Unrecognized {
    JsonCodec<Mammal> CODEC = UnionCodec.<Mammal, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .discriminator("coat")
            .variant(Hedgehog.class, Hedgehog.CODEC, Match.object().required("coat").tag("spines"))
            .variant(Mole.class, Mole.CODEC, Match.object().required("coat").tag("Mole"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Mammal, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
