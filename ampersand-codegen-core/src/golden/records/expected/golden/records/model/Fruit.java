package golden.records.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import org.jspecify.annotations.Nullable;

/**
 * What a tree bears.
 *
 * <p>One of {@link Apple}, {@link Pear}, or, should the API add a shape, {@link Fruit.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Fruit permits Apple, Pear, Fruit.Unrecognized {
    JsonCodec<Fruit> CODEC = UnionCodec.<Fruit, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .discriminator("kind")
            .variant(Apple.class, Apple.CODEC, Match.object().required("kind").tag("Apple"))
            .variant(Pear.class, Pear.CODEC, Match.object().required("kind").tag("Pear"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Fruit, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
