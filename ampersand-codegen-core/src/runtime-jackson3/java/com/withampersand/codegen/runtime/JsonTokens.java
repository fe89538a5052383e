package com.withampersand.codegen.runtime;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a document in UTF-8. Of all that reads, this alone knows Jackson. */
abstract class JsonTokens {
    static final int NONE = JsonTokenId.ID_NO_TOKEN;
    static final int OBJECT = JsonTokenId.ID_START_OBJECT;
    static final int OBJECT_END = JsonTokenId.ID_END_OBJECT;
    static final int ARRAY = JsonTokenId.ID_START_ARRAY;
    static final int ARRAY_END = JsonTokenId.ID_END_ARRAY;
    static final int STRING = JsonTokenId.ID_STRING;
    static final int INTEGER = JsonTokenId.ID_NUMBER_INT;
    static final int FRACTION = JsonTokenId.ID_NUMBER_FLOAT;
    static final int TRUE = JsonTokenId.ID_TRUE;
    static final int FALSE = JsonTokenId.ID_FALSE;
    static final int NULL = JsonTokenId.ID_NULL;

    // No guess at the charset: JSON is UTF-8, and Jackson would take a zero byte for a sign of another. No names in the
    // JVM's table of strings, which those that collide would make slow for everybody.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Json.MAX_DEPTH)
                    .maxNumberLength(Json.MAX_NUMBER_LENGTH)
                    .maxStringLength(Json.MAX_STRING_LENGTH)
                    .build())
            .build();

    /** Jackson tells where its own limits are set. */
    private static final String SETTING = ", from `[^`]*`";

    final byte[] source;
    private final int start;
    private final JsonParser parser;
    private int token = NONE;

    JsonTokens(byte[] source, int start) throws IOException {
        this.source = source;
        this.start = start;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), source, start, source.length - start);
    }

    /** What a codec makes of a document; {@code null} if that is a JSON null. */
    static <T> @Nullable T read(byte[] source, int start, JsonCodec<T> codec) {
        int malformed = Utf8.firstMalformed(source);
        if (malformed >= 0) {
            throw new DecodingException("Malformed JSON: it is not UTF-8", source, malformed);
        }
        JsonReader in = null;
        try {
            in = new JsonReader(source, start);
            T value = in.document(codec);
            in.close();
            return value;
        } catch (IOException | JacksonException failure) {
            throw malformed(failure, source, start, in);
        }
    }

    /** The string in its JSON; empty if that is malformed. */
    static String stringIn(byte[] json) {
        try {
            JsonReader in = new JsonReader(json, 0);
            in.nextToken();
            String string = in.text();
            in.close();
            return string;
        } catch (IOException | JacksonException malformed) {
            return "";
        }
    }

    /** Jackson's own message may quote the document, so neither it nor its exception is passed on. */
    private static DecodingException malformed(Exception failure, byte[] source, int start, @Nullable JsonTokens in) {
        TokenStreamLocation at = failure instanceof JacksonException problem ? problem.getLocation() : null;
        if (at == null && in != null) {
            at = in.parser.currentLocation();
        }
        long place = start + (at == null ? 0 : Math.max(0, at.getByteOffset()));
        if (failure instanceof StreamConstraintsException constraint) {
            return beyondLimits(constraint.getOriginalMessage().replaceAll(SETTING, ""), source, place);
        }
        boolean early = failure instanceof UnexpectedEndOfInputException || endsEarly(source, (int) place);
        return new DecodingException("Malformed JSON" + (early ? ", which ends too early," : ""), source, place);
    }

    static DecodingException beyondLimits(String limit, byte[] source, long place) {
        return new DecodingException("JSON beyond the limits of this client: " + limit, source, place);
    }

    /** Whether what follows could still become a literal or a number if the document went on. */
    private static boolean endsEarly(byte[] source, int place) {
        if (source.length - place > 4) {
            return false;
        }
        String rest = new String(source, place, source.length - place, StandardCharsets.ISO_8859_1).strip();
        return "true".startsWith(rest) || "false".startsWith(rest) || "null".startsWith(rest) || rest.equals(".");
    }

    final int token() {
        return token;
    }

    final int nextToken() throws IOException {
        JsonToken next = parser.nextToken();
        token = next == null ? NONE : next.id();
        return token;
    }

    /** Moves to the value of the next property; {@code null} at the end of the object. */
    final @Nullable String nextName() throws IOException {
        String name = nextNameAlone();
        if (name != null) {
            nextToken();
        }
        return name;
    }

    /** Moves to the next property, not yet to its value; {@code null} at the end of the object. */
    final @Nullable String nextNameAlone() throws IOException {
        String name = parser.nextName();
        if (name == null) {
            token = OBJECT_END;
        }
        return name;
    }

    /** Moves to the next value, and returns its text if it is a string, which takes less than to ask for it then. */
    final @Nullable String nextText() throws IOException {
        String text = parser.nextStringValue();
        token = text != null ? STRING : parser.currentTokenId();
        return text;
    }

    /** Moves to the value of the next property if that has a name, which takes less than to read the name. */
    final boolean nextNameIs(Name guess) throws IOException {
        boolean right = parser.nextName(guess.encoded);
        if (right) {
            nextToken();
        }
        return right;
    }

    /** Moves on from where a wrong guess led: as {@link #nextName()} would have done without it. */
    final @Nullable String nextNameAfterAll() throws IOException {
        if (parser.currentToken() == JsonToken.END_OBJECT) {
            token = OBJECT_END;
            return null;
        }
        String name = parser.currentName();
        nextToken();
        return name;
    }

    /** The name of a property, and of the one that came next the last time. */
    static final class Name {
        final String text;
        private final SerializedString encoded;

        @Nullable
        Name next;

        Name(String text) {
            this.text = text;
            this.encoded = new SerializedString(text);
        }
    }

    /** Moves to the end of an array or object. */
    final void skip() throws IOException {
        parser.skipChildren();
        token = parser.currentTokenId();
    }

    /** How many arrays and objects this is in, the one that starts here included. */
    final int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** The text of a string or number. */
    final String text() throws IOException {
        return parser.getString();
    }

    /** The array that the text of a string or number is in, from {@link #charsStart} on. */
    final char[] chars() throws IOException {
        return parser.getStringCharacters();
    }

    final int charsStart() throws IOException {
        return parser.getStringOffset();
    }

    final int charsLength() throws IOException {
        return parser.getStringLength();
    }

    /** Whether an integer has at most 64 bits. */
    final boolean fitsLong() throws IOException {
        return parser.getNumberType() != NumberType.BIG_INTEGER;
    }

    final long longValue() throws IOException {
        return parser.getLongValue();
    }

    final BigInteger bigInteger() throws IOException {
        return parser.getBigIntegerValue();
    }

    final double doubleValue() throws IOException {
        return parser.getDoubleValue();
    }

    /** The number; {@code null} if its exponent has more than 32 bits. */
    final @Nullable BigDecimal bigDecimal() throws IOException {
        return Numbers.decimal(chars(), charsStart(), charsLength());
    }

    /** Where in the source the current token starts. */
    final int position() {
        return start + (int) parser.currentTokenLocation().getByteOffset();
    }

    /** Where in the source the current token ends. */
    final int end() throws IOException {
        parser.finishToken();
        return start + (int) parser.currentLocation().getByteOffset();
    }

    final void close() throws IOException {
        parser.close();
    }
}
