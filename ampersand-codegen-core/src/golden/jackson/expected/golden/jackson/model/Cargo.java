package golden.jackson.model;

import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.Match;
import com.withampersand.codegen.runtime.Secrets;
import com.withampersand.codegen.runtime.UnionCodec;
import com.withampersand.codegen.runtime.UnknownVariant;
import com.withampersand.codegen.runtime.Wrapper;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Told apart by its type, if it is an object.
 *
 * <p>One of {@link Crate}, {@link Barrel}, {@link Cargo.OfString}, {@link Cargo.OfStringList}, or, should the API add a
 * shape, {@link Cargo.Unrecognized}.
 */
@Generated("ampersand-codegen")
@SuppressWarnings("deprecation")
public sealed interface Cargo permits Crate, Barrel, Cargo.OfString, Cargo.OfStringList, Cargo.Unrecognized {
    JsonCodec<Cargo> CODEC = UnionCodec.<Cargo, Unrecognized>builder(
                    Unrecognized.class, Unrecognized::new, Unrecognized::json)
            .discriminator("type")
            .variant(Crate.class, Crate.CODEC, Match.object().required("type").tag("crate"))
            .variant(Barrel.class, Barrel.CODEC, Match.object().required("type").tag("barrel"))
            .variant(OfString.class, OfString.CODEC, Match.of(Match.Kind.STRING))
            .variant(OfStringList.class, OfStringList.CODEC, Match.of(Match.Kind.ARRAY))
            .build();

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfString(String value) implements Cargo, Wrapper<String> {
        public static final JsonCodec<OfString> CODEC =
                JsonCodecs.wrapper(JsonCodecs.STRING, OfString::new, OfString::value);
    }

    /** A variant that is no object of its own. */
    @Generated("ampersand-codegen")
    record OfStringList(List<String> value) implements Cargo, Wrapper<List<String>> {
        public static final JsonCodec<OfStringList> CODEC =
                JsonCodecs.wrapper(JsonCodecs.list(JsonCodecs.STRING), OfStringList::new, OfStringList::value);

        /** Copies the value. */
        public OfStringList {
            value = Objects.requireNonNull(Copies.of(value), "value");
        }
    }

    /**
     * A shape that is newer than this code, kept as it came and written back unchanged.
     *
     * @param json the value as plain Java objects
     */
    @Generated("ampersand-codegen")
    record Unrecognized(@Nullable Object json) implements Cargo, UnknownVariant {
        @Override
        public String toString() {
            return "Unrecognized " + Secrets.outline(json);
        }
    }
}
