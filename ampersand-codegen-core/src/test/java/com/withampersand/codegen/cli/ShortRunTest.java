package com.withampersand.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortRunTest {

    private static final String HOTSPOT = "OpenJDK 64-Bit Server VM";
    private static final List<String> PLAIN = List.of("-jar", "my tools/codegen.jar", "generate");
    private static final List<String> GENERATE = List.of("generate", "--input", "a b.yaml", "--output", "");

    @Test
    void aPlainRunGetsAProcessWithoutTheSecondCompiler() {
        assertThat(ShortRun.command("/jdk/bin/java", PLAIN, HOTSPOT, GENERATE))
                .contains(List.of(
                        "/jdk/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        "my tools/codegen.jar",
                        "generate",
                        "--input",
                        "a b.yaml",
                        "--output",
                        ""));
        assertThat(ShortRun.command("java", PLAIN, "Java HotSpot(TM) 64-Bit Server VM", GENERATE))
                .isPresent();
    }

    @Test
    void whoeverSaysHowToRunIsObeyed() {
        for (List<String> given : List.of(
                List.of("-Xmx1g", "-jar", "codegen.jar"),
                List.of("-XX:TieredStopAtLevel=1", "-jar", "codegen.jar"),
                List.of("-cp", "codegen.jar", Main.class.getName()),
                List.of("@options", "-jar", "codegen.jar"),
                List.<String>of())) {
            assertThat(ShortRun.command("java", given, HOTSPOT, GENERATE))
                    .as("%s", given)
                    .isEmpty();
        }
    }

    @Test
    void whatCannotBeToldOrTakesNoTimeIsDoneHere() {
        assertThat(ShortRun.command("", PLAIN, HOTSPOT, GENERATE)).isEmpty();
        assertThat(ShortRun.command("java", PLAIN, "Eclipse OpenJ9 VM", GENERATE))
                .isEmpty();
        assertThat(ShortRun.command("java", PLAIN, HOTSPOT, List.of("--help"))).isEmpty();
        assertThat(ShortRun.command("java", PLAIN, HOTSPOT, List.of())).isEqualTo(Optional.empty());
    }
}
