package golden.names.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * The {@code Override} of the API.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 */
@Generated("ampersand-codegen")
public final class OverrideModel extends OpenEnum<String> {
    public static final OverrideModel A = new OverrideModel("a", Known.A);

    public static final JsonCodec<OverrideModel> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, OverrideModel::of);

    private final Known known;

    private OverrideModel(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static OverrideModel of(String value) {
        return switch (value) {
            case "a" -> A;
            default -> new OverrideModel(value, Known.UNRECOGNIZED);
        };
    }

    /** {@return this as a constant of a Java enum, for {@code switch}} */
    public Known known() {
        return known;
    }

    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
    @Generated("ampersand-codegen")
    public enum Known {
        A,

        UNRECOGNIZED
    }
}
