package golden.jackson.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * An enum of numbers.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 */
@Generated("ampersand-codegen")
public final class Grade extends OpenEnum<Long> {
    public static final Grade VALUE_1 = new Grade(1L, Known.VALUE_1);

    public static final Grade VALUE_2 = new Grade(2L, Known.VALUE_2);

    public static final JsonCodec<Grade> CODEC = JsonCodecs.openEnum(JsonCodecs.INT64, Grade::of);

    private final Known known;

    private Grade(Long value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static Grade of(Long value) {
        return switch (value.toString()) {
            case "1" -> VALUE_1;
            case "2" -> VALUE_2;
            default -> new Grade(value, Known.UNRECOGNIZED);
        };
    }

    /** {@return this as a constant of a Java enum, for {@code switch}} */
    public Known known() {
        return known;
    }

    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
    @Generated("ampersand-codegen")
    public enum Known {
        VALUE_1,
        VALUE_2,

        UNRECOGNIZED
    }
}
