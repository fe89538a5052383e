package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client for Jackson 3 as a consumer has it; what it does is tested where its runtime is compiled. */
class Jackson3Test {

    @TempDir
    Path temporary = Path.of("");

    @Test
    void aClientNeedsJacksonCore3AndNoOther() throws IOException {
        assertThat(generateAndCompile(false, "jackson-core-3|jspecify-")).isEmpty();
        assertThat(Generated.files(temporary.resolve("sources")).values())
                .noneMatch(text -> text.contains("com.fasterxml") || text.contains("databind"));
    }

    @Test
    void itsModuleNeedsDatabind() throws IOException {
        assertThat(generateAndCompile(true, "jackson-(core|databind)-3|jackson-annotations-|jspecify-"))
                .isEmpty();
        Map<String, String> files = Generated.files(temporary.resolve("sources"));
        assertThat(files)
                .containsEntry(
                        "META-INF/services/tools.jackson.databind.JacksonModule",
                        "com.example.harbour.HarbourJacksonModule\n");
        assertThat(files.values())
                .noneMatch(text ->
                        text.contains("com.fasterxml.jackson.core") || text.contains("com.fasterxml.jackson.databind"));
    }

    private List<String> generateAndCompile(boolean module, String libraries) throws IOException {
        Path sources = temporary.resolve("sources");
        AmpersandCodegen.run(GenerationRequest.builder(sources, "com.example.harbour")
                .sources(all -> all.inputs(List.of(Path.of("src/golden/jackson/spec.yaml"))))
                .style(style -> style.jackson("3").jacksonModule(module))
                .build());
        return Generated.compile(sources, temporary.resolve("classes"), libraries);
    }
}
