package com.withampersand.benchmarks.candidates;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The least that anything on jackson-core has to do: pass over all tokens, and write tokens noted before. */
final class FloorCandidate implements Candidate {
    private final JsonFactory factory = new JsonFactory();
    private final Sink sink = new Sink();
    private List<Token> recorded = List.of();

    private record Token(JsonToken kind, String text, SerializableString name, Number number) {}

    /** Takes in what is written without ever growing. */
    private static final class Sink extends OutputStream {
        private byte[] bytes = {};
        private int count;

        @Override
        public void write(int each) {
            bytes[count++] = (byte) each;
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            System.arraycopy(from, offset, bytes, count, length);
            count += length;
        }
    }

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
        sink.bytes = new byte[2 * bytes.length];
        try (JsonParser parser = factory.createParser(bytes)) {
            for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
                Number number = 0;
                if (kind == JsonToken.VALUE_NUMBER_INT) {
                    number = parser.getLongValue();
                } else if (kind == JsonToken.VALUE_NUMBER_FLOAT) {
                    number = parser.getDecimalValue();
                }
                recorded.add(new Token(kind, parser.getText(), new SerializedString(parser.getText()), number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] encode(Object value) {
        sink.count = 0;
        try (JsonGenerator generator = factory.createGenerator(sink)) {
            for (Token token : recorded) {
                write(generator, token);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(sink.bytes, sink.count);
    }

    private static void write(JsonGenerator generator, Token token) throws IOException {
        switch (token.kind()) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case FIELD_NAME -> generator.writeFieldName(token.name());
            case VALUE_STRING -> generator.writeString(token.text());
            case VALUE_NUMBER_INT -> generator.writeNumber(token.number().longValue());
            case VALUE_NUMBER_FLOAT -> generator.writeNumber((BigDecimal) token.number());
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            default -> generator.writeNull();
        }
    }
}
