package com.withampersand.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are there twice stay the same but for what two versions of Jackson differ in. */
class RuntimeAlternatesTest {

    private static final Path TWO = Path.of("src/runtime/java/com/withampersand/codegen/runtime");
    private static final Path THREE = Path.of("src/runtime-jackson3/java/com/withampersand/codegen/runtime");

    /** What Jackson 2 has and what that is in Jackson 3. */
    private static final List<String[]> DIFFERENCES = List.of(
            pair("JsonFactory.Feature.", "TokenStreamFactory.Feature."),
            pair("INTERN_FIELD_NAMES", "INTERN_PROPERTY_NAMES"),
            pair("catch (IOException failure)", "catch (IOException | JacksonException failure)"),
            pair("catch (IOException malformed)", "catch (IOException | JacksonException malformed)"),
            pair("malformed(IOException failure,", "malformed(Exception failure,"),
            pair("JsonLocation", "TokenStreamLocation"),
            pair("JsonProcessingException", "JacksonException"),
            pair("JsonEOFException", "UnexpectedEndOfInputException"),
            pair("nextFieldName", "nextName"),
            pair("nextTextValue", "nextStringValue"),
            pair("writeFieldName", "writeName"),
            pair("getParsingContext", "streamReadContext"),
            pair("parser.getText", "parser.getString"),
            pair("createParser(", "createParser(ObjectReadContext.empty(), "),
            pair("createGenerator(", "createGenerator(ObjectWriteContext.empty(), "));

    private static final Path RECORDS = Path.of("src/runtime-records/java/com/withampersand/codegen/runtime");

    private static String[] pair(String one, String other) {
        return new String[] {one, other};
    }

    @ParameterizedTest
    @ValueSource(strings = {"JsonTokens.java", "JsonOutput.java"})
    void theFileForJackson3IsTheOtherOne(String name) throws IOException {
        String translated = withoutImports(TWO.resolve(name));
        for (String[] difference : DIFFERENCES) {
            translated = translated.replace(difference[0], difference[1]);
        }

        assertThat(normal(withoutImports(THREE.resolve(name))))
                .as("%s/%s: do there what was done in %s, or name the difference here", THREE, name, TWO)
                .isEqualTo(normal(translated));
    }

    @Test
    void thereIsNoOther() throws IOException {
        try (var three = Files.list(THREE);
                var records = Files.list(RECORDS)) {
            assertThat(three.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("JsonTokens.java", "JsonOutput.java");
            assertThat(records.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("ApiModel.java", "ApiModelBuilder.java", "ExtraProperties.java");
        }
    }

    private static String withoutImports(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("import "))
                .collect(Collectors.joining("\n"));
    }

    /** A statement a line, for longer names break lines elsewhere. */
    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").replaceAll(" ?([(),.;{}]) ?", "$1").replaceAll("[;{}]", "$0\n");
    }
}
