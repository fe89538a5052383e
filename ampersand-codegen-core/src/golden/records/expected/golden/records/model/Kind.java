package golden.records.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * The {@code Kind} of the API.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 */
@Generated("ampersand-codegen")
public final class Kind extends OpenEnum<String> {
    public static final Kind APPLE = new Kind("apple", Known.APPLE);

    public static final Kind PEAR = new Kind("pear", Known.PEAR);

    public static final JsonCodec<Kind> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Kind::of);

    private final Known known;

    private Kind(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static Kind of(String value) {
        return switch (value) {
            case "apple" -> APPLE;
            case "pear" -> PEAR;
            default -> new Kind(value, Known.UNRECOGNIZED);
        };
    }

    /** {@return this as a constant of a Java enum, for {@code switch}} */
    public Known known() {
        return known;
    }

    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
    @Generated("ampersand-codegen")
    public enum Known {
        APPLE,
        PEAR,

        UNRECOGNIZED
    }
}
