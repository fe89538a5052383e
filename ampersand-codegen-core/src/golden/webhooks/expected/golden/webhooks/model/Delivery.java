package golden.webhooks.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import org.jspecify.annotations.Nullable;

/**
 * Anything that a subscriber receives.
 *
 * <p>One of {@link Report}, {@link Notice}, or, should the API add a shape, {@link Delivery.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Delivery permits Report, Notice, Delivery.Unrecognized {
    JsonCodec<Delivery> CODEC = UnionCodec.<Delivery, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .variant(
                    Report.class,
                    JsonCodecs.lazy(() -> Report.CODEC),
                    Match.object().required("cause").optional("station", "more", "sightings"))
            .variant(
                    Notice.class, JsonCodecs.lazy(() -> Notice.CODEC), Match.object().required("kind").optional("data"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Delivery, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
