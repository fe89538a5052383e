package com.withampersand.codegen.runtime;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Reads what a codec reads. */
final class CodecDeserializer extends JsonDeserializer<Object> implements Serializable {
    private static final long serialVersionUID = 1L;
    private final CodedType coded;

    CodecDeserializer(CodedType coded) {
        this.coded = coded;
    }

    @Override
    public Class<?> handledType() {
        return coded.type();
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        JsonLocation start = in.currentTokenLocation();
        byte[] json = TokensToJson.of(in);
        try {
            return coded.read(json);
        } catch (DecodingException e) {
            throw mismatch(in, "Cannot read " + coded.type().getName() + ": " + e.getMessage(), start, context);
        }
    }

    /** Properties, and what is in collections, may be replaced by what is read; the value at the top cannot. */
    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context, Object old) throws IOException {
        JsonStreamContext place = in.getParsingContext();
        JsonStreamContext around = in.currentToken().isStructStart() ? place.getParent() : place;
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

    private Mismatch mismatch(JsonParser in, String message, JsonLocation start, DeserializationContext context) {
        return new Mismatch(in, message, start, context.constructType(coded.type()));
    }

    /** With the place where the value starts: by the time a codec turns it down, the parser is at its end. */
    private static final class Mismatch extends MismatchedInputException {
        private static final long serialVersionUID = 1L;

        Mismatch(JsonParser in, String message, JsonLocation start, JavaType type) {
            super(in, message, start);
            setTargetType(type);
        }
    }
}
