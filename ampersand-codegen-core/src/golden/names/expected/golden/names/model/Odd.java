package golden.names.model;

import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.OpenEnum;

/**
 * Values that are no names.
 *
 * <p>Open: a value that is newer than this code is kept as it came and written back unchanged. Compare with
 * {@code equals}, or switch on {@link #known()}.
 */
@Generated("ampersand-codegen")
public final class Odd extends OpenEnum<String> {
    public static final Odd EMPTY = new Odd("", Known.EMPTY);

    public static final Odd VALUE_1 = new Odd("1", Known.VALUE_1);

    public static final Odd VALUE_1_5 = new Odd("1.5", Known.VALUE_1_5);

    public static final Odd CODEC_VALUE = new Odd("CODEC", Known.CODEC_VALUE);

    public static final Odd UNRECOGNIZED_VALUE = new Odd("UNRECOGNIZED", Known.UNRECOGNIZED_VALUE);

    public static final Odd KNOWN_CAPITALIZED = new Odd("Known", Known.KNOWN_CAPITALIZED);

    public static final Odd KNOWN_LOWERCASE = new Odd("known", Known.KNOWN_LOWERCASE);

    public static final Odd VALUE_LOWERCASE = new Odd("value", Known.VALUE_LOWERCASE);

    public static final Odd VALUE = new Odd("VALUE", Known.VALUE);

    public static final Odd CLASS = new Odd("class", Known.CLASS);

    public static final Odd PLUS_1 = new Odd("+1", Known.PLUS_1);

    public static final Odd MINUS_1 = new Odd("-1", Known.MINUS_1);

    public static final Odd PLUS = new Odd("+", Known.PLUS);

    public static final Odd MINUS = new Odd("-", Known.MINUS);

    public static final Odd A_B = new Odd("a b", Known.A_B);

    public static final Odd A_MINUS_B = new Odd("a-b", Known.A_MINUS_B);

    public static final Odd A_UNDERSCORE_B = new Odd("a_b", Known.A_UNDERSCORE_B);

    public static final Odd Ä = new Odd("ä", Known.Ä);

    public static final Odd 日本 = new Odd("日本", Known.日本);

    public static final Odd GREATER_EQUALS = new Odd(">=", Known.GREATER_EQUALS);

    public static final Odd STAR = new Odd("*", Known.STAR);

    public static final Odd OF = new Odd("of", Known.OF);

    public static final Odd KNOWN = new Odd("KNOWN", Known.KNOWN);

    public static final JsonCodec<Odd> CODEC = JsonCodecs.openEnum(JsonCodecs.STRING, Odd::of);

    private final Known known;

    private Odd(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** {@return the constant with this value as the API writes it, or a new one} */
    public static Odd of(String value) {
        return switch (value) {
            case "" -> EMPTY;
            case "1" -> VALUE_1;
            case "1.5" -> VALUE_1_5;
            case "CODEC" -> CODEC_VALUE;
            case "UNRECOGNIZED" -> UNRECOGNIZED_VALUE;
            case "Known" -> KNOWN_CAPITALIZED;
            case "known" -> KNOWN_LOWERCASE;
            case "value" -> VALUE_LOWERCASE;
            case "VALUE" -> VALUE;
            case "class" -> CLASS;
            case "+1" -> PLUS_1;
            case "-1" -> MINUS_1;
            case "+" -> PLUS;
            case "-" -> MINUS;
            case "a b" -> A_B;
            case "a-b" -> A_MINUS_B;
            case "a_b" -> A_UNDERSCORE_B;
            case "ä" -> Ä;
            case "日本" -> 日本;
            case ">=" -> GREATER_EQUALS;
            case "*" -> STAR;
            case "of" -> OF;
            case "KNOWN" -> KNOWN;
            default -> new Odd(value, Known.UNRECOGNIZED);
        };
    }

    /** {@return this as a constant of a Java enum, for {@code switch}} */
    public Known known() {
        return known;
    }

    /** The values known when this code was generated, and {@code UNRECOGNIZED} for any other. */
    @Generated("ampersand-codegen")
    public enum Known {
        EMPTY,
        VALUE_1,
        VALUE_1_5,
        CODEC_VALUE,
        UNRECOGNIZED_VALUE,
        KNOWN_CAPITALIZED,
        KNOWN_LOWERCASE,
        VALUE_LOWERCASE,
        VALUE,
        CLASS,
        PLUS_1,
        MINUS_1,
        PLUS,
        MINUS,
        A_B,
        A_MINUS_B,
        A_UNDERSCORE_B,

        Ä,

        日本,

        GREATER_EQUALS,
        STAR,
        OF,
        KNOWN,

        UNRECOGNIZED
    }
}
