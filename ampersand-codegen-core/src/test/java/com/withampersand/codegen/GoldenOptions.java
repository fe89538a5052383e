package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the {@code options.yaml} of a golden case says.
 *
 * @param folder the case
 * @param values the options by name
 */
record GoldenOptions(Path folder, Map<?, ?> values) {

    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "basePackage",
            "clientName",
            "overlays",
            "jackson",
            "jacksonModule",
            "testServer",
            "modelStyle",
            "parts",
            "names",
            "relaxations",
            "secrets",
            "mappings"));

    static GoldenOptions read(Path folder) throws IOException {
        Path file = folder.resolve("options.yaml");
        Object loaded = new Load(
                        LoadSettings.builder().setLabel(file.toString()).build())
                .loadFromString(Files.readString(file));
        Map<?, ?> values = (Map<?, ?>) loaded;
        assertThat(KEYS.containsAll(values.keySet()))
                .as("%s has only %s, not %s", file, KEYS, values.keySet())
                .isTrue();
        return new GoldenOptions(folder, values);
    }

    String text(String key) {
        return String.valueOf(values.get(key));
    }

    Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (values.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> texts.put(name.toString(), String.valueOf(value)));
        }
        return texts;
    }

    List<Path> overlays() {
        return list("overlays").stream().map(folder::resolve).toList();
    }

    void adjust(AdjustmentsBuilder adjustments) {
        adjustments.relaxations(list("relaxations")).secrets(list("secrets"));
        texts("mappings").forEach(adjustments::mapping);
    }

    void style(StyleBuilder style) {
        style.jackson(values.containsKey("jackson") ? text("jackson") : "2")
                .jacksonModule(isTrue("jacksonModule"))
                .testServer(isTrue("testServer"))
                .models(values.containsKey("modelStyle") ? text("modelStyle") : "classes")
                .parts(list("parts"));
    }

    private List<String> list(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private boolean isTrue(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }
}
