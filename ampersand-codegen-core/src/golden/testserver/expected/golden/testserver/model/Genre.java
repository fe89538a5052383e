package golden.testserver.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * The {@code Genre} of the API.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 */
@Generated("ampersand-codegen")
public final class Genre extends OpenEnum<String> {
    public static final Genre NOVEL = new Genre("novel", Known.NOVEL);

    public static final Genre POETRY = new Genre("poetry", Known.POETRY);

    public static final JsonCodec<Genre> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Genre::of);

    private final Known known;

    private Genre(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static Genre of(String value) {
        return switch (value) {
            case "novel" -> NOVEL;
            case "poetry" -> POETRY;
            default -> new Genre(value, Known.UNRECOGNIZED);
        };
    }

    /** {@return this as a constant of a Java enum, for {@code switch}} */
    public Known known() {
        return known;
    }

    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
    @Generated("ampersand-codegen")
    public enum Known {
        NOVEL,
        POETRY,

        UNRECOGNIZED
    }
}
