package com.withampersand.benchmarks.coldstart;

import com.withampersand.benchmarks.records.Installation;
import io.avaje.jsonb.Jsonb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decodes an installation with avaje-jsonb on records, and exits. */
public final class ColdAvaje {
    private ColdAvaje() {}

    /** Takes the file of an installation. */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        System.out.println(
                Jsonb.builder().build().type(Installation.class).fromJson(bytes).id());
    }
}
