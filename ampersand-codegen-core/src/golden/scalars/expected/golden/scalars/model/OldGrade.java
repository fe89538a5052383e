package golden.scalars.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * The {@code OldGrade} of the API.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 *
 * @deprecated The API advises against its use.
 */
@Generated("ampersand-codegen")
@Deprecated
public final class OldGrade extends OpenEnum<String> {
    public static final OldGrade FIRST = new OldGrade("first", Known.FIRST);

    public static final OldGrade SECOND = new OldGrade("second", Known.SECOND);

    public static final JsonCodec<OldGrade> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, OldGrade::of);

    private final Known known;

    private OldGrade(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static OldGrade of(String value) {
        return switch (value) {
            case "first" -> FIRST;
            case "second" -> SECOND;
            default -> new OldGrade(value, Known.UNRECOGNIZED);
        };
    }

    /** {@return this as a constant of a Java enum, for {@code switch}} */
    public Known known() {
        return known;
    }

    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
    @Generated("ampersand-codegen")
    public enum Known {
        FIRST,
        SECOND,

        UNRECOGNIZED
    }
}
