package com.withampersand.benchmarks.candidates;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The least that anything on jackson-core has to do: pass over all tokens, and write tokens noted before. */
final class FloorCandidate implements Candidate {
    private final JsonFactory factory = new JsonFactory();
    private List<Token> recorded = List.of();

    private record Token(JsonToken kind, String text, Number number) {}

    /** {@return the count of tokens} */
    @Override
    public Object decode(byte[] bytes) {
        if (recorded.isEmpty()) {
            record(bytes);
        }
        try (JsonParser parser = factory.createParser(bytes)) {
            int count = 0;
            while (parser.nextToken() != null) {
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(byte[] bytes) {
        recorded = new ArrayList<>();
        try (JsonParser parser = factory.createParser(bytes)) {
            for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
                Number number = 0;
                if (kind == JsonToken.VALUE_NUMBER_INT) {
                    number = parser.getLongValue();
                } else if (kind == JsonToken.VALUE_NUMBER_FLOAT) {
                    number = parser.getDecimalValue();
                }
                recorded.add(new Token(kind, parser.getText(), number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] encode(Object value) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(factory._getBufferRecycler())) {
            try (JsonGenerator generator = factory.createGenerator(bytes)) {
                for (Token token : recorded) {
                    write(generator, token);
                }
            }
            return bytes.getClearAndRelease();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator generator, Token token) throws IOException {
        switch (token.kind()) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case FIELD_NAME -> generator.writeFieldName(token.text());
            case VALUE_STRING -> generator.writeString(token.text());
            case VALUE_NUMBER_INT -> generator.writeNumber(token.number().longValue());
            case VALUE_NUMBER_FLOAT -> generator.writeNumber((BigDecimal) token.number());
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            default -> generator.writeNull();
        }
    }
}
