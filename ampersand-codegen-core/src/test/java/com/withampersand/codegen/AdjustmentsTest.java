package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the user knows better than the description; what comes of it is a golden case. */
class AdjustmentsTest {

    private static final Path SPEC = Path.of("src/golden/options/spec.yaml");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "Entry.nte, relaxation-unmatched, Did you mean Entry.note?",
        "Entry.rate, relaxation-unmatched, Entry.note",
        "'#/components/schemas/Entry/properties/nte', relaxation-unmatched, "
                + "Did you mean #/components/schemas/Entry/properties/note?",
        "'other.yaml#/components/schemas/Entry/properties/note', relaxation-unmatched, note"
    })
    void relaxesNothingThatIsNotThere(String property, String rule, String remedy) {
        refuses(request -> request.adjustments(known -> known.relaxations(List.of(property))), rule, remedy);
    }

    @ParameterizedTest
    @CsvSource({"Entyr.reference, Did you mean Entry.reference?", "pni, Did you mean pin?"})
    void hidesNothingThatIsNotThere(String property, String remedy) {
        refuses(request -> request.adjustments(known -> known.secrets(List.of(property))), "secret-unmatched", remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "string/datetime, java.time.Instant, , mapping-unmatched, Did you mean string/date-time?",
        "Mony, com.acme.Money, com.acme.Moneys, mapping-unmatched, Did you mean Money?",
        "string/uuid, com.acme.Id, , mapping-without-codec, Name a codec",
        "string/uuid, java.time.Instant, , mapping-without-codec, Name a codec",
        "boolean/flag, java.lang.String, , mapping-unmatched, nearest"
    })
    void mapsNothingThatIsNotThere(String of, String type, String codec, String rule, String remedy) {
        refuses(request -> request.adjustments(known -> known.mapping(of, type, codec)), rule, remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "string, java.time.Instant, , would be one of everything",
        "number, BigDecimal, , is mapped to a class",
        "Money, com.acme.Money, com.acme.Moneys#not-a-name, is a class"
    })
    void takesOnlyNamesOfClasses(String of, String type, String codec, String message) {
        assertThatThrownBy(() -> request().adjustments(known -> known.mapping(of, type, codec)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "Entri, name-unmatched, Did you mean Entry?",
        "Entry.idd, name-unmatched, Did you mean Entry.id?",
        "searchEntry, name-unmatched, Did you mean searchEntries?",
        "'#/paths/~1entries/post', name-unmatched, Did you mean #/paths/~1entries/get?"
    })
    void namesNothingThatIsNotThere(String of, String rule, String remedy) {
        refuses(request -> request.naming(naming -> naming.overrides(Map.of(of, "other"))), rule, remedy);
    }

    @Test
    void namesByPointerWithAFileAndByTheKeysOfANamesFile() throws IOException {
        GeneratedClient client = AmpersandCodegen.generate(request()
                .naming(naming -> naming.overrides(Map.of(
                        "spec.yaml#/components/schemas/Entry",
                        "Booking",
                        "#/paths/~1entries/get",
                        "find",
                        "parameters spec.yaml#/paths/~1entries/get",
                        "Filter")))
                .build());

        assertThat(client.names()).contains("schemas/Entry = Booking", "method spec.yaml#/paths/~1entries/get = find");
        assertThat(client.names()).contains("= Filter", "/properties/origin = Booking.Origin");
    }

    @Test
    void countsMoreThanTheNamesFileAndSaysSo() throws IOException {
        Path names = folder.resolve("names.txt");
        Files.writeString(names, "type spec.yaml#/components/schemas/Entry = Line\n");

        GeneratedClient client = AmpersandCodegen.generate(request()
                .naming(naming -> naming.namesFile(names).overrides(Map.of("Entry", "Booking")))
                .build());

        assertThat(client.names()).contains("schemas/Entry = Booking");
        assertThat(client.problems())
                .anySatisfy(problem -> assertThat(problem.toString())
                        .contains("names.txt:1:", "says Line, but an option says Booking", "[name-overridden]"));
    }

    @Test
    void refusesTwoNamesForOneThing() {
        assertThatThrownBy(() -> request()
                        .naming(naming ->
                                naming.overrides(Map.of("Entry", "One")).overrides(Map.of("Entry", "Two"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("both One and Two");
    }

    private GenerationRequest.Builder request() {
        return GenerationRequest.builder(folder, "com.acme").sources(sources -> sources.input(SPEC));
    }

    private void refuses(Consumer<GenerationRequest.Builder> option, String rule, String remedy) {
        GenerationRequest.Builder request = request();
        option.accept(request);
        assertThatThrownBy(() -> AmpersandCodegen.generate(request.build()))
                .isInstanceOfSatisfying(SpecException.class, invalid -> {
                    assertThat(invalid.problems()).extracting(Problem::rule).containsOnlyOnce(rule);
                    assertThat(invalid.problems().toString()).contains(remedy);
                });
    }
}
