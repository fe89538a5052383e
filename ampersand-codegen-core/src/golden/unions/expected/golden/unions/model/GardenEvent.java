package golden.unions.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import org.jspecify.annotations.Nullable;

/**
 * One of 3 schemas, told apart by {@code event}.
 *
 * <p>One of {@link Sown}, {@link Mown}, {@link Eaten}, or, should the API add a shape,
 * {@link GardenEvent.Unrecognized}.
 */
@Generated("ampersand-codegen")
public sealed interface GardenEvent extends Diary.Either permits Sown, Mown, Eaten, GardenEvent.Unrecognized {
    JsonCodec<GardenEvent> CODEC = UnionCodec.<GardenEvent, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .discriminator("event")
            .variant(Sown.class, Sown.CODEC, Match.object().required("event").tag("sown"))
            .variant(Mown.class, Mown.CODEC, Match.object().optional("event", "height").tag("cut"))
            .variant(Eaten.class, Eaten.CODEC, Match.object().optional("event", "by").tag("Eaten"))
            .build();

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements GardenEvent, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
