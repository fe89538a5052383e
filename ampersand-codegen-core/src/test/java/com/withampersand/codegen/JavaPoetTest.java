package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.java.EmittedSources;
import com.withampersand.codegen.java.Packages;
import com.withampersand.codegen.java.Style;
import com.withampersand.codegen.java.source.JavaFile;
import com.withampersand.codegen.java.source.JavaPoetCopy;
import com.withampersand.codegen.naming.NamedApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is emitted for the golden cases is written as JavaPoet would write it, which is our reference for that. */
class JavaPoetTest {

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src", "golden"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("options.yaml"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesTheSame(Path folder) throws IOException {
        Path spec = folder.resolve("spec");
        GoldenOptions options = GoldenOptions.read(folder);
        List<JavaFile> files = new ArrayList<>();
        for (String models : List.of("classes", "records")) {
            GenerationRequest request = GenerationRequest.builder(folder, options.text("basePackage"))
                    .sources(sources -> sources.inputs(
                                    List.of(Files.isDirectory(spec) ? spec : folder.resolve("spec.yaml")))
                            .overlays(options.overlays()))
                    .adjustments(options::adjust)
                    .naming(naming ->
                            naming.clientName(options.text("clientName")).overrides(options.texts("names")))
                    .style(style -> style.jacksonModule(true).testServer(true).models(models))
                    .build();
            NamedApi named = Described.read(request, request.sources(), stage -> {}, new Diagnostics())
                    .named();
            Style style = request.style();
            files.addAll(EmittedSources.of(named, request.packages(), style));
            // What a package has in it needs no import, and may be taken for something that does.
            files.addAll(
                    EmittedSources.of(named, new Packages(request.packages().base(), "java.util", "java.util"), style));
        }

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.toString()).isEqualTo(JavaPoetCopy.text(file)));
    }
}
