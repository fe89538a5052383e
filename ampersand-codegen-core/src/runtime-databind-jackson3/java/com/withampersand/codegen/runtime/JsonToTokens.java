package com.withampersand.codegen.runtime;

import java.io.Closeable;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON into a generator token by token: it may write another format, fill a tree, indent or escape, which text
 * written as it is would go past.
 */
final class JsonToTokens implements Closeable {
    /** Without limits, for what is read was written by this program. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser in;

    JsonToTokens(byte[] json) {
        in = FACTORY.createParser(ObjectReadContext.empty(), json);
        in.nextToken();
    }

    /** The first token, which tells whether this is an object. */
    JsonToken first() {
        return in.currentToken();
    }

    /** Writes all. */
    void value(JsonGenerator out) {
        do {
            copy(out);
        } while (in.nextToken() != null);
    }

    /** Writes all but the first and the last token of an object or array, for who writes them differently. */
    void content(JsonGenerator out) {
        if (!first().isStructStart()) {
            value(out);
            return;
        }
        in.nextToken();
        while (!in.streamReadContext().inRoot()) {
            copy(out);
            in.nextToken();
        }
    }

    private void copy(JsonGenerator out) {
        if (in.currentToken().isNumeric()) {
            number(out);
        } else {
            out.copyCurrentEvent(in);
        }
    }

    /** With all its digits: as text where the format is text, else as the first of the usual types that holds them. */
    private void number(JsonGenerator out) {
        if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(in.getString());
        } else if (in.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            fraction(out);
        } else if (in.getNumberType() == JsonParser.NumberType.INT) {
            out.writeNumber(in.getIntValue());
        } else if (in.getNumberType() == JsonParser.NumberType.LONG) {
            out.writeNumber(in.getLongValue());
        } else {
            out.writeNumber(new BigInteger(in.getString()));
        }
    }

    private void fraction(JsonGenerator out) {
        BigDecimal exact = new BigDecimal(in.getString());
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
    public void close() {
        in.close();
    }
}
