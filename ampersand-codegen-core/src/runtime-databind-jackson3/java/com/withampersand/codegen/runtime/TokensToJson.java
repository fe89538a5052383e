package com.withampersand.codegen.runtime;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/** The JSON of what a parser is at: of JSON, of another format, of a tree or of buffered tokens. */
final class TokensToJson {
    /** It is the reading of what is written here that has limits. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private TokensToJson() {}

    /**
     * The JSON in UTF-8 of the current value, with the parser at its last token afterwards. An
     * {@code IllegalArgumentException} comes of an object that JSON has nothing for, which a tree may hold.
     */
    static byte[] of(JsonParser in) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            JsonToken token = in.currentToken();
            int depth = 0;
            if (token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT) {
                out.writeStartObject(); // Of an object whose type Jackson has read already, the start is gone.
                depth = 1;
            }
            for (depth = copy(in, out, depth); depth > 0; depth = copy(in, out, depth)) {
                in.nextToken();
            }
        }
        return bytes.toByteArray();
    }

    private static int copy(JsonParser in, JsonGenerator out, int depth) {
        JsonToken token = in.currentToken();
        if (token != null && token.isNumeric()) {
            number(in, out);
        } else if (token == JsonToken.VALUE_EMBEDDED_OBJECT && in.getEmbeddedObject() instanceof byte[] binary) {
            out.writeString(Base64.getEncoder().encodeToString(binary));
        } else if (token == JsonToken.VALUE_EMBEDDED_OBJECT && in.getEmbeddedObject() != null) {
            out.writeRawValue(Json.write(in.getEmbeddedObject(), JsonCodecs.ANY));
        } else {
            out.copyCurrentEvent(in);
        }
        boolean inwards = token != null && token.isStructStart();
        boolean outwards = token != null && token.isStructEnd();
        return inwards ? depth + 1 : outwards ? depth - 1 : depth;
    }

    /** With all its digits. Other formats know other spellings, and numbers that JSON has not: these become strings. */
    private static void number(JsonParser in, JsonGenerator out) {
        String text = in.getString();
        if (NUMBER.matcher(text).matches()) {
            out.writeNumber(text);
        } else if (in.isNaN()) {
            out.writeString(text);
        } else {
            out.writeNumber(in.getNumberValueExact().toString());
        }
    }
}
