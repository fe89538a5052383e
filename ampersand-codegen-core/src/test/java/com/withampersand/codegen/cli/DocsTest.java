package com.withampersand.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What docs/ and the README show of the command line can be typed, and the Java in docs/ is compiled. */
class DocsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^ {4}java -jar \\S*ampersand-codegen\\.jar ((?:.*\\\\\n)*.*)$");
    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    @ParameterizedTest
    @MethodSource("commands")
    void showsCommandsThatAreOnes(String command) {
        List<String> arguments = new ArrayList<>();
        for (String word : command.replace("\\\n", " ").strip().split("\\s+", -1)) {
            arguments.add(word.replace("'", ""));
        }

        CommandLine.ParseResult result = Main.commandLine().parseArgs(arguments.toArray(String[]::new));

        assertThat(result.subcommand()).isNotNull();
        assertThat(result.subcommand().unmatched()).isEmpty();
    }

    static Stream<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (Path page : pages()) {
            COMMAND.matcher(Files.readString(page)).results().forEach(match -> commands.add(match.group(1)));
        }
        assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
        return commands.stream();
    }

    /** The part of Gradle that is ours: the arguments, and the class that they are for. */
    @Test
    void showsATaskOfGradleThatRunsTheCommand() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/gradle.md"));
        String line = page.lines()
                .filter(text -> text.strip().startsWith("args "))
                .findFirst()
                .orElse("");
        List<String> arguments = QUOTED.matcher(line.replace("client.get().asFile", "'build/client'"))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(Main.commandLine()
                        .parseArgs(arguments.toArray(String[]::new))
                        .subcommand())
                .isNotNull();
        assertThat(page).contains("'" + Main.class.getName() + "'");
    }

    @Test
    void showsJavaThatIsCompiled() throws IOException {
        String compiled =
                oneLine(Files.readString(Path.of("src/test/java/com/withampersand/codegen/golden/Currencies.java")));
        List<String> blocks = JAVA.matcher(Files.readString(ROOT.resolve("docs/adjusting.md")))
                .results()
                .map(match -> oneLine(match.group(1)))
                .toList();

        assertThat(blocks).isNotEmpty().allSatisfy(block -> assertThat(compiled).contains(block));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), pages.sorted())
                    .filter(page -> page.toString().endsWith(".md"))
                    .toList();
        }
    }
}
