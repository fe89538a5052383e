package com.withampersand.codegen.runtime;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads what a codec reads. */
final class CodecDeserializer extends ValueDeserializer<Object> {
    private final CodedType coded;

    CodecDeserializer(CodedType coded) {
        this.coded = coded;
    }

    @Override
    public Class<?> handledType() {
        return coded.type();
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
        if (in.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        TokenStreamLocation start = in.currentTokenLocation();
        try {
            return coded.read(TokensToJson.of(in));
        } catch (DecodingException | IllegalArgumentException e) {
            throw mismatch(in, "Cannot read " + coded.type().getName() + ": " + e.getMessage(), start, context);
        }
    }

    /** Properties, and what is in collections, may be replaced by what is read; the value at the top cannot. */
    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context, Object old) {
        TokenStreamContext place = in.streamReadContext();
        TokenStreamContext around = in.currentToken().isStructStart() ? place.getParent() : place;
        if (around == null || around.inRoot()) {
            String message = "Cannot update " + coded.type().getName() + ", for it is immutable: read a new one, or set"
                    + " what is to be another with toBuilder()";
            throw mismatch(in, message, in.currentTokenLocation(), context);
        }
        return deserialize(in, context);
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    private Mismatch mismatch(
            JsonParser in, String message, TokenStreamLocation start, DeserializationContext context) {
        return new Mismatch(in, message, start, context.constructType(coded.type()));
    }

    /** With the place where the value starts: by the time a codec turns it down, the parser is at its end. */
    private static final class Mismatch extends MismatchedInputException {
        private static final long serialVersionUID = 1L;

        Mismatch(JsonParser in, String message, TokenStreamLocation start, JavaType type) {
            super(in, message, start);
            setTargetType(type);
        }
    }
}
