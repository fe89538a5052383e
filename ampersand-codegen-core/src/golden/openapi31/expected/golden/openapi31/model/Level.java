package golden.openapi31.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * How loud.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 */
@Generated("ampersand-codegen")
public final class Level extends OpenEnum<String> {
    public static final Level LOW = new Level("low", Known.LOW);

    public static final Level HIGH = new Level("high", Known.HIGH);

    public static final JsonCodec<Level> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Level::of);

    private final Known known;

    private Level(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static Level of(String value) {
        return switch (value) {
            case "low" -> LOW;
            case "high" -> HIGH;
            default -> new Level(value, Known.UNRECOGNIZED);
        };
    }

    /** {@return this as a constant of a Java enum, for {@code switch}} */
    public Known known() {
        return known;
    }

    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
    @Generated("ampersand-codegen")
    public enum Known {
        LOW,
        HIGH,

        UNRECOGNIZED
    }
}
