package com.withampersand.codegen.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Pattern;

/** The JSON of what a parser is at: of JSON, of another format, of a tree or of buffered tokens. */
final class TokensToJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private TokensToJson() {}

    /** The JSON in UTF-8 of the current value, with the parser at its last token afterwards. */
    static byte[] of(JsonParser in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            out.setCodec(in.getCodec()); // For objects that a tree or a buffer holds as they are.
            JsonToken token = in.currentToken();
            int depth = 0;
            if (token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT) {
                out.writeStartObject(); // Of an object whose type Jackson has read already, the start is gone.
                depth = 1;
            }
            for (depth = copy(in, out, depth); depth > 0; depth = copy(in, out, depth)) {
                in.nextToken();
            }
        }
        return bytes.toByteArray();
    }

    private static int copy(JsonParser in, JsonGenerator out, int depth) throws IOException {
        JsonToken token = in.currentToken();
        if (token != null && token.isNumeric()) {
            number(in, out);
        } else if (token == JsonToken.VALUE_EMBEDDED_OBJECT && in.getEmbeddedObject() instanceof byte[] binary) {
            out.writeString(Base64.getEncoder().encodeToString(binary));
        } else {
            out.copyCurrentEvent(in);
        }
        boolean inwards = token != null && token.isStructStart();
        boolean outwards = token != null && token.isStructEnd();
        return inwards ? depth + 1 : outwards ? depth - 1 : depth;
    }

    /** With all its digits. Other formats know other spellings, and numbers that JSON has not: these become strings. */
    private static void number(JsonParser in, JsonGenerator out) throws IOException {
        String text = in.getText();
        if (NUMBER.matcher(text).matches()) {
            out.writeNumber(text);
        } else if (in.isNaN()) {
            out.writeString(text);
        } else {
            out.writeNumber(in.getNumberValueExact().toString());
        }
    }
}
