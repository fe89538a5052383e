package golden.webhooks.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import org.jspecify.annotations.Nullable;

/**
 * Something happened at a station.
 *
 * <p>One of {@link OpenedNotice}, {@link ClosedNotice}, or, should the API add a shape, {@link Notice.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface Notice extends Delivery permits OpenedNotice, ClosedNotice, Notice.Unrecognized {
    JsonCodec<Notice> CODEC = UnionCodec.<Notice, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .discriminator("kind")
            .variant(OpenedNotice.class, OpenedNotice.CODEC, Match.object().required("kind").tag("station.opened"))
            .variant(ClosedNotice.class, ClosedNotice.CODEC, Match.object().required("kind").tag("station.closed"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Notice, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
