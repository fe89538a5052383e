package com.withampersand.codegen.proof;

import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.naming.NameOptions;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The golden cases, which have kinds of types that the Ampersand API does without. */
class GoldenRoundTripTest extends RoundTripProperties {

    private static final Path CASES = Path.of("src", "golden");
    private static final String RUNTIME = "com.withampersand.codegen.runtime";
    private static final List<GeneratedClient> CLIENTS = read();

    @Override
    protected List<GeneratedClient> clients() {
        return CLIENTS;
    }

    private static List<GeneratedClient> read() {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<GeneratedClient> clients = new ArrayList<>();
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                String options = Files.readString(folder.resolve("options.yaml"));
                if (!options.contains("mappings:") && !options.contains("modelStyle:")) {
                    clients.add(
                            client(folder)); // What has other types than described is tested by itself, as are records.
                }
            }
            return clients;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GeneratedClient client(Path folder) throws IOException {
        Properties options = new Properties(); // Enough YAML to tell one line from the other.
        try (Reader reader = Files.newBufferedReader(folder.resolve("options.yaml"))) {
            options.load(reader);
        }
        String base = options.getProperty("basePackage");
        Path spec = folder.resolve("spec");
        Path overlay = folder.resolve("overlay.yaml");
        return GeneratedClient.of(
                List.of(Files.isDirectory(spec) ? spec : folder.resolve("spec.yaml")),
                Files.exists(overlay) ? List.of(overlay) : List.of(),
                new NameOptions(options.getProperty("clientName"), base, Map.of()),
                new Packages(base, RUNTIME),
                GoldenRoundTripTest.class.getClassLoader());
    }
}
