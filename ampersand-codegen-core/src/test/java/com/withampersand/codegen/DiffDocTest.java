package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diff.ReportForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in {@code docs/diff.md} is what really comes out. */
class DiffDocTest {

    private static final Pattern BLOCK = Pattern.compile("```(?:yaml|text)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsTheReportOfItsExample() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../docs/diff.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        Path old = Files.createDirectories(folder.resolve("old")).resolve("pets.yaml");
        Path now = Files.createDirectories(folder.resolve("new")).resolve("pets.yaml");
        Files.writeString(old, blocks.get(0));
        Files.writeString(now, blocks.get(1));
        GenerationRequest request = GenerationRequest.builder(folder, "com.example.pets")
                .sources(sources -> sources.input(now))
                .build();

        String report = ReportForm.TEXT.print(ClientDiff.compare(request, new OlderVersion.OfFiles(List.of(old))));

        assertThat(report.replace(folder.toString().replace('\\', '/') + "/", ""))
                .as("the report that docs/diff.md has to show")
                .isEqualTo(blocks.get(2));
    }
}
