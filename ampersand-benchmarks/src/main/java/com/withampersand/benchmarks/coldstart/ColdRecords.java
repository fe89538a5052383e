package com.withampersand.benchmarks.coldstart;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.withampersand.benchmarks.records.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decodes an installation with databind on records, and exits. */
public final class ColdRecords {
    private ColdRecords() {}

    /** Takes the file of an installation. */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        System.out.println(mapper.readValue(bytes, Installation.class).id());
    }
}
