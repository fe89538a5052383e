package golden.parameters.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * The {@code Shade} of the API.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 */
@Generated("ampersand-codegen")
public final class Shade extends OpenEnum<String> {
    public static final Shade LIGHT = new Shade("light", Known.LIGHT);

    public static final Shade DARK = new Shade("dark", Known.DARK);

    public static final JsonCodec<Shade> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Shade::of);

    private final Known known;

    private Shade(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static Shade of(String value) {
        return switch (value) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            default -> new Shade(value, Known.UNRECOGNIZED);
        };
    }

    /** {@return this as a constant of a Java enum, for {@code switch}} */
    public Known known() {
        return known;
    }

    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
    @Generated("ampersand-codegen")
    public enum Known {
        LIGHT,
        DARK,

        UNRECOGNIZED
    }
}
