package golden.oddities.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * The {@code Sign} of the API.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 */
@Generated("ampersand-codegen")
public final class Sign extends OpenEnum<String> {
    public static final Sign QUOTE = new Sign("\"", Known.QUOTE);

    public static final Sign BACKSLASH = new Sign("\\", Known.BACKSLASH);

    public static final Sign APOSTROPHE = new Sign("'", Known.APOSTROPHE);

    public static final Sign BACKTICK = new Sign("`", Known.BACKTICK);

    public static final Sign LEFT_PARENTHESIS = new Sign("(", Known.LEFT_PARENTHESIS);

    public static final Sign RIGHT_PARENTHESIS = new Sign(")", Known.RIGHT_PARENTHESIS);

    public static final Sign LEFT_BRACKET = new Sign("[", Known.LEFT_BRACKET);

    public static final Sign RIGHT_BRACKET = new Sign("]", Known.RIGHT_BRACKET);

    public static final Sign LEFT_BRACE = new Sign("{", Known.LEFT_BRACE);

    public static final Sign RIGHT_BRACE = new Sign("}", Known.RIGHT_BRACE);

    public static final Sign GREATER_EQUALS = new Sign(">=", Known.GREATER_EQUALS);

    public static final Sign TAB = new Sign("\t", Known.TAB);

    public static final JsonCodec<Sign> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Sign::of);

    private final Known known;

    private Sign(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static Sign of(String value) {
        return switch (value) {
            case "\"" -> QUOTE;
            case "\\" -> BACKSLASH;
            case "'" -> APOSTROPHE;
            case "`" -> BACKTICK;
            case "(" -> LEFT_PARENTHESIS;
            case ")" -> RIGHT_PARENTHESIS;
            case "[" -> LEFT_BRACKET;
            case "]" -> RIGHT_BRACKET;
            case "{" -> LEFT_BRACE;
            case "}" -> RIGHT_BRACE;
            case ">=" -> GREATER_EQUALS;
            case "\t" -> TAB;
            default -> new Sign(value, Known.UNRECOGNIZED);
        };
    }

    /** {@return this as a constant of a Java enum, for {@code switch}} */
    public Known known() {
        return known;
    }

    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
    @Generated("ampersand-codegen")
    public enum Known {
        QUOTE,
        BACKSLASH,
        APOSTROPHE,
        BACKTICK,
        LEFT_PARENTHESIS,
        RIGHT_PARENTHESIS,
        LEFT_BRACKET,
        RIGHT_BRACKET,
        LEFT_BRACE,
        RIGHT_BRACE,
        GREATER_EQUALS,
        TAB,

        UNRECOGNIZED
    }
}
