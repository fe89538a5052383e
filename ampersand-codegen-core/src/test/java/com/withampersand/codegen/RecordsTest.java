package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diff.ChangeReport;
import com.withampersand.codegen.diff.Step;
import com.withampersand.codegen.proof.GeneratedClient;
import com.withampersand.codegen.proof.RoundTripProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Models that are records. */
class RecordsTest {

    private static final Path UPSTREAM = Path.of("../../shared/upstream/spec");

    @TempDir
    private Path folder = Path.of("");

    /** The golden cases, compiled once, for that takes longest. */
    @TempDir
    private static Path once = Path.of("");

    private static @Nullable RecordGoldens goldens;

    private static RecordGoldens goldens() throws IOException {
        if (goldens == null) {
            goldens = RecordGoldens.in(once);
        }
        return goldens;
    }

    @AfterAll
    static void close() throws IOException {
        if (goldens != null) {
            goldens.close();
        }
    }

    @Test
    void whatHoldsOfClassesHoldsOfRecords() throws IOException {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        ClassLoader usual = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(goldens());
            LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
            goldens().tests().forEach(test -> request.selectors(selectClass(test)));
            LauncherFactory.create().execute(request.build(), summary);
        } finally {
            Thread.currentThread().setContextClassLoader(usual);
        }

        assertThat(summary.getSummary().getFailures())
                .allSatisfy(failure -> assertThat(failure.getException())
                        .as(failure.getTestIdentifier().getUniqueId())
                        .isNull());
        assertThat(summary.getSummary().getTestsSucceededCount()).isGreaterThan(300);
    }

    @Test
    void nothingIsLostOnTheWay() throws IOException {
        for (GeneratedClient client : goldens().clients()) {
            RoundTripProperties.check(client, 300, 20260301);
        }
    }

    @Test
    void ofUpstreamAreNoLongerThanTheClassesAndLoseNothingEither() throws IOException {
        assumeTrue(Files.isDirectory(UPSTREAM), "no reference data beside the project");
        CompiledClient records =
                CompiledClient.of(UPSTREAM, folder.resolve("records"), style -> style.models("records"));
        AmpersandCodegen.run(GenerationRequest.builder(folder.resolve("classes"), "com.acme.ampersand")
                .sources(sources -> sources.input(UPSTREAM))
                .build());

        assertThat(records.complaints()).isEmpty();
        RoundTripProperties.check(records.load(), 3_000, 20260301);
        assertThat(models(records.sources())).isLessThanOrEqualTo(models(folder.resolve("classes")));
    }

    private static long models(Path sources) throws IOException {
        return Generated.lines(Generated.files(sources).entrySet().stream()
                .filter(file -> file.getKey().contains("/model/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** A property more is a parameter more; a class takes it without a word. */
    @Test
    void aNewPropertyBreaksWhoCallsTheConstructor() throws IOException {
        Path spec = spec("name: {type: string}");
        Path old = Files.copy(spec, Files.createDirectory(folder.resolve("old")).resolve("api.yaml"));
        spec("name: {type: string}, tail: {type: string}");

        ChangeReport records = diff(spec, old, "records");
        assertThat(records.step()).isEqualTo(Step.MAJOR);
        assertThat(records.changes()).singleElement().satisfies(change -> {
            assertThat(change.title()).contains("Thing.tail");
            assertThat(change.source())
                    .containsExactly(
                            "`Thing.Thing(@Nullable String name, Map<String, @Nullable Object> additionalProperties)`"
                                    + " is `Thing.Thing(@Nullable String name, @Nullable String tail,"
                                    + " Map<String, @Nullable Object> additionalProperties)` now");
            assertThat(change.binary()).isEqualTo(change.source());
        });
        assertThat(diff(spec, old, "classes").step()).isEqualTo(Step.MINOR);
    }

    @Test
    void anotherOrderOfPropertiesBreaksThemToo() throws IOException {
        Path spec = spec("name: {type: string}, tail: {type: string}");
        Path old = Files.copy(spec, Files.createDirectory(folder.resolve("old")).resolve("api.yaml"));
        spec("tail: {type: string}, name: {type: string}");

        ChangeReport records = diff(spec, old, "records");
        assertThat(records.step()).isEqualTo(Step.MAJOR);
        assertThat(records.changes())
                .flatExtracting(change -> change.source())
                .singleElement()
                .asString()
                .endsWith("takes the same in another order now");
        assertThat(diff(spec, old, "classes").step()).isEqualTo(Step.PATCH);
    }

    private ChangeReport diff(Path spec, Path old, String models) throws IOException {
        return ClientDiff.compare(request(spec, models).build(), new OlderVersion.OfFiles(List.of(old)));
    }

    private Path spec(String properties) throws IOException {
        return Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: Acme, version: '1'}
                paths: {}
                components: {schemas: {Thing: {type: object, properties: {%s}}}}
                """.formatted(properties));
    }

    private GenerationRequest.Builder request(Path spec, String models) {
        return GenerationRequest.builder(folder.resolve("out"), "com.acme")
                .sources(sources -> sources.input(spec))
                .style(style -> style.models(models));
    }

    @Test
    void whatAConstructorCannotTakeIsAClassWithANote() throws IOException {
        for (int count : new int[] {253, 254}) {
            String properties = IntStream.range(0, count)
                    .mapToObj(i -> "p" + i + ": {type: string}")
                    .collect(Collectors.joining(", "));
            CompiledClient client =
                    CompiledClient.of(spec(properties), folder.resolve("of" + count), style -> style.models("records"));
            String text = Files.readString(client.sources().resolve("com/acme/ampersand/model/Thing.java"));

            assertThat(client.complaints()).isEmpty();
            assertThat(text.contains("public record Thing(")).isEqualTo(count == 253);
            assertThat(client.result().problems(Severity.NOTE))
                    .hasSize(count == 253 ? 0 : 1)
                    .allSatisfy(note -> {
                        assertThat(note.rule()).isEqualTo("record-too-large");
                        assertThat(note.message()).contains("With 254 properties");
                        assertThat(note.locations().get(0).line()).isEqualTo(4);
                    });
            RoundTripProperties.check(client.load(), 20, 1);
        }
    }

    @Test
    void theStyleIsOneOfTwo() {
        assertThatThrownBy(() -> request(folder, "beans"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no model style `beans`: the styles are classes, records");
        assertThatThrownBy(() -> request(folder, "records")
                        .style(style -> style.runtime(false).parts(List.of("clients")))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The style of models is for the part models");
    }
}
