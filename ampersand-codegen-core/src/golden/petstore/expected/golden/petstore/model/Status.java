package golden.petstore.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * Where an animal is in its stay.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 */
@Generated("ampersand-codegen")
public final class Status extends OpenEnum<String> {
    public static final Status IN_STOCK = new Status("in_stock", Known.IN_STOCK);

    public static final Status RESERVED = new Status("reserved", Known.RESERVED);

    public static final Status SOLD = new Status("sold", Known.SOLD);

    public static final JsonCodec<Status> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Status::of);

    private final Known known;

    private Status(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static Status of(String value) {
        return switch (value) {
            case "in_stock" -> IN_STOCK;
            case "reserved" -> RESERVED;
            case "sold" -> SOLD;
            default -> new Status(value, Known.UNRECOGNIZED);
        };
    }

    /** {@return this as a constant of a Java enum, for {@code switch}} */
    public Known known() {
        return known;
    }

    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
    @Generated("ampersand-codegen")
    public enum Known {
        IN_STOCK,
        RESERVED,
        SOLD,

        UNRECOGNIZED
    }
}
