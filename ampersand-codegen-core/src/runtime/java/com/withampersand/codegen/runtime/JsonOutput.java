package com.withampersand.codegen.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes tokens in UTF-8. Of all that writes, this alone knows Jackson. */
abstract class JsonOutput {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    /** To copy shorter strings takes no less than to look at each of their characters. */
    private static final int SHORT = Long.BYTES;

    private static final byte[] NOTHING = {};

    /** Longer names are rare, and would take memory. */
    private static final int MAX_KNOWN_NAME = 64;

    /**
     * Names, escaped and encoded once: each has one place, that of the last one of its hash. A name comes there as the
     * string that it is first, and is encoded when it comes again, so that no work is lost on names that are data.
     */
    private static final @Nullable Object[] NAMES = new Object[4096];

    private final JsonGenerator generator;

    JsonOutput(OutputStream out) throws IOException {
        this.generator = FACTORY.createGenerator(out);
    }

    /** The JSON of a value. */
    static <T> byte[] write(T value, JsonCodec<T> codec) {
        Pieces pieces = new Pieces();
        try {
            JsonWriter out = new JsonWriter(pieces);
            try {
                codec.write(out, value);
            } finally {
                out.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces.joined();
    }

    /** The text of a finite number that is as short as can be and still means no other. */
    static String shortest(double value) {
        return NumberOutput.toString(value, true);
    }

    final void startObject() throws IOException {
        generator.writeStartObject();
    }

    final void endObject() throws IOException {
        generator.writeEndObject();
    }

    final void startArray() throws IOException {
        generator.writeStartArray();
    }

    final void endArray() throws IOException {
        generator.writeEndArray();
    }

    final void name(String name) throws IOException {
        int hash = name.hashCode();
        int place = (hash ^ (hash >>> 12)) & (NAMES.length - 1);
        Object known = NAMES[place]; // Two threads may be here at once; what either puts there will do.
        if (known instanceof SerializedString encoded && encoded.getValue().equals(name)) {
            generator.writeFieldName(encoded);
        } else {
            generator.writeFieldName(name);
            if (name.length() <= MAX_KNOWN_NAME && !hasSurrogates(name)) {
                NAMES[place] = name.equals(known) ? new SerializedString(name) : name;
            }
        }
    }

    /** Which are written in another way when they were encoded before, and halves of pairs not at all. */
    private static boolean hasSurrogates(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isSurrogate(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    final void nullValue() throws IOException {
        generator.writeNull();
    }

    final void bool(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    final void number(long value) throws IOException {
        generator.writeNumber(value);
    }

    final void number(double value) throws IOException {
        generator.writeNumber(value);
    }

    /** Writes a number that is text already. */
    final void number(String value) throws IOException {
        generator.writeNumber(value);
    }

    final void text(String value) throws IOException {
        byte[] bytes = value.length() < SHORT ? NOTHING : value.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length >= SHORT && Utf8.isPlain(bytes)) {
            plain(bytes, bytes.length);
        } else {
            generator.writeString(value);
        }
    }

    /** Writes a string of ASCII characters none of which needs to be escaped. */
    final void plain(byte[] ascii, int length) throws IOException {
        generator.writeRawUTF8String(ascii, 0, length);
    }

    /** Writes a value that is JSON already. */
    final void raw(String json) throws IOException {
        generator.writeRawValue(json);
    }

    final void close() throws IOException {
        generator.close();
    }

    /** What Jackson hands over in pieces of some kilobytes; most documents are one piece, of which no copy is made. */
    private static final class Pieces extends OutputStream {
        private final List<byte[]> pieces = new ArrayList<>(1);
        private int length;

        @Override
        public void write(int oneByte) {
            write(new byte[] {(byte) oneByte}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            pieces.add(Arrays.copyOfRange(bytes, from, from + count));
            length += count;
        }

        byte[] joined() {
            if (pieces.size() == 1) {
                return pieces.get(0);
            }
            byte[] all = new byte[length];
            int end = 0;
            for (byte[] piece : pieces) {
                System.arraycopy(piece, 0, all, end, piece.length);
                end += piece.length;
            }
            return all;
        }
    }
}
