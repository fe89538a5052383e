package golden.names.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * The {@code OddNumbers} of the API.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 */
@Generated("ampersand-codegen")
public final class OddNumbers extends OpenEnum<Long> {
    public static final OddNumbers VALUE_0 = new OddNumbers(0L, Known.VALUE_0);

    public static final OddNumbers VALUE_1 = new OddNumbers(1L, Known.VALUE_1);

    public static final OddNumbers MINUS_1 = new OddNumbers(-1L, Known.MINUS_1);

    public static final OddNumbers VALUE_100 = new OddNumbers(100L, Known.VALUE_100);

    public static final JsonCodec<OddNumbers> CODEC = JsonCodecs.openEnum(JsonCodecs.INT64, OddNumbers::of);

    private final Known known;

    private OddNumbers(Long value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static OddNumbers of(Long value) {
        return switch (value.toString()) {
            case "0" -> VALUE_0;
            case "1" -> VALUE_1;
            case "-1" -> MINUS_1;
            case "100" -> VALUE_100;
            default -> new OddNumbers(value, Known.UNRECOGNIZED);
        };
    }

    /** {@return this as a constant of a Java enum, for {@code switch}} */
    public Known known() {
        return known;
    }

    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
    @Generated("ampersand-codegen")
    public enum Known {
        VALUE_0,
        VALUE_1,
        MINUS_1,
        VALUE_100,

        UNRECOGNIZED
    }
}
