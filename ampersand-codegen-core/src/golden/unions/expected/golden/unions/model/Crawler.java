package golden.unions.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import org.jspecify.annotations.Nullable;

/**
 * Told apart by the discriminator of the base that both have.
 *
 * <p>One of {@link Worm}, {@link Snail}, or, should the API add a shape, {@link Crawler.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Crawler permits Worm, Snail, Crawler.Unrecognized {
    JsonCodec<Crawler> CODEC = UnionCodec.<Crawler, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .discriminator("species")
            .variant(Worm.class, Worm.CODEC, Match.object().required("species").tag("worm", "grub"))
            .variant(Snail.class, Snail.CODEC, Match.object().required("species").tag("Snail"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Crawler, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
