package com.withampersand.benchmarks.candidates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A mapper and a type, looked up once: the fastest way to call databind. */
final class DatabindCandidate implements Candidate {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    private DatabindCandidate(ObjectMapper mapper, JavaType type) {
        this.reader = mapper.readerFor(type);
        this.writer = mapper.writerFor(type);
    }

    static Candidate of(ObjectMapper mapper, Class<?> type) {
        return new DatabindCandidate(mapper, mapper.constructType(type));
    }

    static Candidate ofList(ObjectMapper mapper, Class<?> element) {
        return new DatabindCandidate(mapper, mapper.getTypeFactory().constructCollectionType(List.class, element));
    }

    @Override
    public Object decode(byte[] bytes) {
        try {
            return reader.readValue(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] encode(Object value) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
