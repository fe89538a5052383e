package golden.scalars.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * The {@code Grade} of the API.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 */
@Generated("ampersand-codegen")
public final class Grade extends OpenEnum<String> {
    public static final Grade GOOD = new Grade("good", Known.GOOD);

    public static final Grade FAIR = new Grade("fair", Known.FAIR);

    public static final Grade POOR = new Grade("poor", Known.POOR);

    public static final JsonCodec<Grade> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Grade::of);

    private final Known known;

    private Grade(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static Grade of(String value) {
        return switch (value) {
            case "good" -> GOOD;
            case "fair" -> FAIR;
            case "poor" -> POOR;
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
        GOOD,
        FAIR,
        POOR,

        UNRECOGNIZED
    }
}
