package com.withampersand.codegen.output;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.java.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An output directory that does not exist yet, and a manifest outside of it. */
abstract class OutputFixture {

    @TempDir
    Path temporary = Path.of("");

    Path root = Path.of("");
    Path manifest = Path.of("");

    @BeforeEach
    void placeDirectories() {
        root = temporary.resolve("sources");
        manifest = temporary.resolve("state/manifest.txt");
    }

    WrittenFiles write(GeneratedFile... files) throws IOException {
        return write(new Diagnostics(), files);
    }

    WrittenFiles write(Diagnostics diagnostics, GeneratedFile... files) throws IOException {
        return OutputTree.at(root, manifest).write(Arrays.asList(files), diagnostics);
    }

    static GeneratedFile file(String path, String text) {
        return new GeneratedFile(path, text);
    }

    /** Writes a file as the user would. */
    void put(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The paths of all files there are. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
