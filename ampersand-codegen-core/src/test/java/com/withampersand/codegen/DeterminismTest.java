package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Same input, same bytes: over our own description of the Ampersand API. */
class DeterminismTest {

    private static final Path SPEC = Path.of("../spec");
    private static final Path SAMPLE = Path.of("../ampersand-generated-sample");

    /** Their variants are in the order of the schemas that they are made of. */
    private static final List<String> SYNTHESISED = List.of("com/example/ampersand/model/NotificationPayload.java");

    @TempDir
    private Path temp;

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        assertThat(generate(SPEC, "one")).isEqualTo(generate(SPEC, "two"));
    }

    @Test
    void theOrderOfPathsAndSchemasChangesNothingButThatOfVariantsWhichAreListedNowhere() throws IOException {
        Map<String, String> expected = generate(SPEC, "as-is");
        for (long seed = 1; seed <= 3; seed++) {
            Path shuffled = temp.resolve("spec-" + seed);
            shuffle(shuffled, new Random(seed));
            Map<String, String> actual = generate(shuffled, "shuffled-" + seed);
            for (String union : SYNTHESISED) {
                assertThat(words(actual.getOrDefault(union, "")))
                        .as(union + " of seed " + seed)
                        .isEqualTo(words(expected.getOrDefault(union, "gone")));
                actual.put(union, expected.getOrDefault(union, ""));
            }
            assertThat(actual).as("seed " + seed).isEqualTo(expected);
        }
    }

    /** What a text says, in whatever order. */
    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\w\"]+")).sorted().toList();
    }

    @Test
    void theTimeZoneAndTheLocaleChangeNothing() throws IOException {
        Map<String, String> expected = generate(SPEC, "here");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // Turkish has its own lower case of I, Arabic its own digits.
            for (String elsewhere : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(elsewhere));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(generate(SPEC, elsewhere)).as(elsewhere).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** The names file of the sample freezes its names, and so would hide that the generator gives others by now. */
    @Test
    void theNamesOfTheSampleComeOutWithoutItsNamesFileToo() throws IOException {
        GenerationResult result = AmpersandCodegen.run(request(SPEC, temp.resolve("names")));
        assertThat(result.names())
                .as(
                        "names moved: if that is meant, run mvn -B -ntp verify -Dampersand.updateNames with an empty names.txt")
                .isEqualTo(Files.readString(SAMPLE.resolve("names.txt")));
    }

    private Map<String, String> generate(Path spec, String name) throws IOException {
        Path out = temp.resolve("out-" + name);
        AmpersandCodegen.run(request(spec, out));
        return Generated.files(out);
    }

    private static GenerationRequest request(Path spec, Path out) {
        return GenerationRequest.builder(out, "com.example.ampersand")
                .sources(sources -> sources.inputs(List.of(spec)).overlays(List.of(SPEC.resolve("overlay.yaml"))))
                .build();
    }

    /** Writes the documents again with their paths and schemas in another order. */
    private static void shuffle(Path target, Random random) throws IOException {
        Load load = new Load(LoadSettings.builder().build());
        Dump dump = new Dump(DumpSettings.builder().build());
        try (Stream<Path> files = Files.walk(SPEC)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Path copy = target.resolve(SPEC.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (load.loadFromString(Files.readString(file)) instanceof Map<?, ?> document
                        && document.containsKey("openapi")) {
                    Files.writeString(copy, dump.dumpToString(shuffled(document, random)));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Map<Object, Object> shuffled(Map<?, ?> document, Random random) {
        Map<Object, Object> copy = new LinkedHashMap<>(document);
        copy.computeIfPresent("paths", (name, paths) -> reordered((Map<?, ?>) paths, random));
        if (document.get("components") instanceof Map<?, ?> components) {
            Map<Object, Object> shuffled = new LinkedHashMap<>(components);
            shuffled.computeIfPresent("schemas", (name, schemas) -> reordered((Map<?, ?>) schemas, random));
            copy.put("components", shuffled);
        }
        return copy;
    }

    private static Map<Object, Object> reordered(Map<?, ?> map, Random random) {
        List<Object> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<Object, Object> reordered = new LinkedHashMap<>();
        keys.forEach(key -> reordered.put(key, map.get(key)));
        return reordered;
    }
}
