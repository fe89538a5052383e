package golden.petstore.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * The value of {@code order by}. Default: name.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 */
@Generated("ampersand-codegen")
public final class ListPetsOrderBy extends OpenEnum<String> {
    public static final ListPetsOrderBy NAME = new ListPetsOrderBy("name", Known.NAME);

    public static final ListPetsOrderBy ARRIVAL = new ListPetsOrderBy("arrival", Known.ARRIVAL);

    public static final ListPetsOrderBy MINUS_ARRIVAL = new ListPetsOrderBy("-arrival", Known.MINUS_ARRIVAL);

    public static final JsonCodec<ListPetsOrderBy> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, ListPetsOrderBy::of);

    private final Known known;

    private ListPetsOrderBy(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static ListPetsOrderBy of(String value) {
        return switch (value) {
            case "name" -> NAME;
            case "arrival" -> ARRIVAL;
            case "-arrival" -> MINUS_ARRIVAL;
            default -> new ListPetsOrderBy(value, Known.UNRECOGNIZED);
        };
    }

    /** {@return this as a constant of a Java enum, for {@code switch}} */
    public Known known() {
        return known;
    }

    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
    @Generated("ampersand-codegen")
    public enum Known {
        NAME,
        ARRIVAL,
        MINUS_ARRIVAL,

        UNRECOGNIZED
    }
}
