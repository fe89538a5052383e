package com.example.client;

import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.naming.NameOptions;
import com.withampersand.codegen.naming.NamesFile;
import com.withampersand.codegen.proof.GeneratedClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The generated client beside the description that it was generated from, as the pom says. */
final class Described {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final String BASE = "com.example.ampersand";

    static final GeneratedClient CLIENT = GeneratedClient.of(
            List.of(MODULE.resolve("../spec")),
            List.of(MODULE.resolve("../spec/overlay.yaml")),
            new NameOptions("", BASE, names()),
            Packages.below(BASE),
            Described.class.getClassLoader());

    private Described() {}

    private static Map<String, String> names() {
        try {
            return NamesFile.read(Files.readAllLines(MODULE.resolve("names.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
