package com.withampersand.codegen.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Writes JSON into a generator token by token: it may write another format, fill a tree, indent or escape, which text
 * written as it is would go past.
 */
final class JsonToTokens implements Closeable {
    /** Without limits, for what is read was written by this program. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser in;

    JsonToTokens(byte[] json) throws IOException {
        in = FACTORY.createParser(json);
        in.nextToken();
    }

    /** The first token, which tells whether this is an object. */
    JsonToken first() {
        return in.currentToken();
    }

    /** Writes all. */
    void value(JsonGenerator out) throws IOException {
        do {
            copy(out);
        } while (in.nextToken() != null);
    }

    /** Writes all but the first and the last token of an object or array, for who writes them differently. */
    void content(JsonGenerator out) throws IOException {
        if (!first().isStructStart()) {
            value(out);
            return;
        }
        in.nextToken();
        while (!in.getParsingContext().inRoot()) {
            copy(out);
            in.nextToken();
        }
    }

    private void copy(JsonGenerator out) throws IOException {
        if (in.currentToken().isNumeric()) {
            number(out);
        } else {
            out.copyCurrentEvent(in);
        }
    }

    /** With all its digits: as text where the format is text, else as the first of the usual types that holds them. */
    private void number(JsonGenerator out) throws IOException {
        if (out.canWriteFormattedNumbers()) {
            out.writeNumber(in.getText());
        } else if (in.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            fraction(out);
        } else if (in.getNumberType() == JsonParser.NumberType.INT) {
            out.writeNumber(in.getIntValue());
        } else if (in.getNumberType() == JsonParser.NumberType.LONG) {
            out.writeNumber(in.getLongValue());
        } else {
            out.writeNumber(new BigInteger(in.getText()));
        }
    }

    private void fraction(JsonGenerator out) throws IOException {
        BigDecimal exact = new BigDecimal(in.getText());
        double close = exact.doubleValue();
        boolean all =
                Double.isFinite(close) && exact.toString().equals(new BigDecimal(Double.toString(close)).toString());
        if (all) {
            out.writeNumber(close);
        } else {
            out.writeNumber(exact);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
