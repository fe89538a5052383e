package com.withampersand.benchmarks.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the bytes of the file and exits: what the others cost beyond this is theirs. */
public final class ColdBare {
    private ColdBare() {}

    /** Takes the file of an installation. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(Files.readAllBytes(Path.of(arguments[0])).length);
    }
}
