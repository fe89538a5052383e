package com.withampersand.benchmarks.coldstart;

import com.withampersand.benchmarks.ours.model.Installation;
import com.withampersand.benchmarks.ours.runtime.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decodes an installation with the client that this build generates, and exits. */
public final class ColdOurs {
    private ColdOurs() {}

    /** Takes the file of an installation. */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        System.out.println(Json.read(bytes, Installation.CODEC).id());
    }
}
