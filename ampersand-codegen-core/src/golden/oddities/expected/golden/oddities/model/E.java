package golden.oddities.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * The {@code E} of the API.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 *
 * @deprecated The API advises against its use.
 */
@Generated("ampersand-codegen")
@Deprecated
public final class E extends OpenEnum<String> {
    public static final E E_LOWERCASE = new E("e", Known.E_LOWERCASE);

    public static final E E_VALUE = new E("E", Known.E_VALUE);

    public static final E F = new E("f", Known.F);

    public static final JsonCodec<E> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, E::of);

    private final Known known;

    private E(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static E of(String value) {
        return switch (value) {
            case "e" -> E_LOWERCASE;
            case "E" -> E_VALUE;
            case "f" -> F;
            default -> new E(value, Known.UNRECOGNIZED);
        };
    }

    /** {@return this as a constant of a Java enum, for {@code switch}} */
    public Known known() {
        return known;
    }

    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
    @Generated("ampersand-codegen")
    public enum Known {
        E_LOWERCASE,
        E_VALUE,
        F,

        UNRECOGNIZED
    }
}
