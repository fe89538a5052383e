package com.withampersand.benchmarks.coldstart;

import com.withampersand.benchmarks.openapi.api.ApiClient;
import com.withampersand.benchmarks.openapi.api.model.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decodes an installation with OpenAPI Generator's models and mapper, and exits. */
public final class ColdOpenapi {
    private ColdOpenapi() {}

    /** Takes the file of an installation. */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        System.out.println(ApiClient.createDefaultObjectMapper()
                .readValue(bytes, Installation.class)
                .getId());
    }
}
