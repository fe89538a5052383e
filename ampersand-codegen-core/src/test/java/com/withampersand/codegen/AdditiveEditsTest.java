package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.withampersand.codegen.diff.ChangeReport;
import com.withampersand.codegen.diff.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is added to a description breaks nobody (promise 2 of the design). */
class AdditiveEditsTest {

    private static final Path UPSTREAM = Path.of("../../shared/upstream/spec");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void isReportedAsCompatible(AdditiveEdit edit) throws IOException {
        isCompatible(own(List.of(edit)), edit);
    }

    @Test
    void allOfThemTogetherLinkWithWhatWasCompiledBefore() throws Exception {
        links(own(List.of(AdditiveEdit.values())));
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void eachLinksWithWhatWasCompiledBeforeUpstream(AdditiveEdit edit) throws Exception {
        Versions versions = upstream(List.of(edit));
        isCompatible(versions, edit);
        links(versions);
    }

    /** Its shape decides what a method returns, but for one that was there before. */
    @Test
    void parametersThatMakeAListLookPagedBreakNothingThatIsFrozen() throws Exception {
        Path edit = Files.writeString(folder.resolve("paging.yaml"), """
                overlay: 1.0.0
                info: {title: Paging, version: '1'}
                actions:
                  - target: "$.paths['/projects/{projectIdOrName}/connections'].get"
                    update:
                      parameters:
                        - {name: limit, in: query, schema: {type: integer}}
                        - {name: offset, in: query, schema: {type: integer}}
                """);
        List<Path> spec = List.of(Path.of("../spec"));
        Path facts = Path.of("../spec/overlay.yaml");
        Sources before = new Sources(spec, List.of(facts));
        Sources after = new Sources(spec, List.of(facts, edit));

        Versions frozen = Versions.frozen(before, after, folder);

        breaksNothing(frozen.report());
        assertThat(frozen.report().added()).anyMatch(symbol -> symbol.id().contains("offset"));
        links(frozen);
        assertThat(Versions.of(before, after, folder.resolve("free")).report().step())
                .as("without a names file nobody knows that it was there before")
                .isEqualTo(Step.MAJOR);
    }

    /** So does what an answer is of. */
    @Test
    void answersThatComeLaterBreakNothingThatIsFrozen() throws Exception {
        Path edit = Files.writeString(folder.resolve("answers.yaml"), """
                overlay: 1.0.0
                info: {title: Answers, version: '1'}
                actions:
                  - target: "$.paths['/oauth-connect'].post.responses['200'].content"
                    update: {application/json: {schema: {type: object, properties: {url: {type: string}}}}}
                  - target: "$.paths['/claimed-domains'].post.responses"
                    update:
                      '200': {description: It was., content: {application/json: {schema: {type: string}}}}
                  - target: "$.paths['/claimed-domains'].get.responses"
                    update: {'204': {description: There are none.}}
                """);
        List<Path> spec = List.of(Path.of("../spec"));
        Path facts = Path.of("../spec/overlay.yaml");
        Sources before = new Sources(spec, List.of(facts));
        Sources after = new Sources(spec, List.of(facts, edit));

        Versions frozen = Versions.frozen(before, after, folder);

        breaksNothing(frozen.report());
        assertThat(frozen.report().added())
                .extracting(symbol -> symbol.id())
                .anyMatch(id -> id.contains("oauthConnectAsJson"))
                .anyMatch(id -> id.contains("ByStatus"));
        links(frozen);
        assertThat(Versions.of(before, after, folder.resolve("free")).report().step())
                .isEqualTo(Step.MAJOR);
    }

    private Versions own(List<AdditiveEdit> edits) throws IOException {
        return versions(Path.of("../spec"), List.of(Path.of("../spec/overlay.yaml")), edits);
    }

    private Versions upstream(List<AdditiveEdit> edits) throws IOException {
        assumeTrue(Files.isDirectory(UPSTREAM), "no reference data beside the project");
        return versions(UPSTREAM, List.of(), edits);
    }

    private Versions versions(Path spec, List<Path> overlays, List<AdditiveEdit> edits) throws IOException {
        List<Path> more = new ArrayList<>(overlays);
        for (AdditiveEdit edit : edits) {
            more.add(edit.overlay(folder));
        }
        return Versions.of(new Sources(List.of(spec), overlays), new Sources(List.of(spec), more), folder);
    }

    private static void isCompatible(Versions versions, AdditiveEdit edit) {
        ChangeReport report = versions.report();

        breaksNothing(report);
        if (!edit.symbol().isEmpty()) {
            assertThat(report.step()).isEqualTo(Step.MINOR);
            assertThat(report.added()).anyMatch(symbol -> symbol.id().contains(edit.symbol()));
        }
    }

    private static void breaksNothing(ChangeReport report) {
        assertThat(report.changes()).allSatisfy(change -> {
            assertThat(change.source()).isEmpty();
            assertThat(change.binary()).isEmpty();
            assertThat(change.wire()).isEmpty();
        });
        assertThat(report.step()).isLessThan(Step.MAJOR);
    }

    private void links(Versions versions) throws Exception {
        Japicmp japicmp = Japicmp.of(versions);

        assertThat(japicmp.isBinaryCompatible()).isTrue();
        assertThat(Japicmp.told(versions.report(), versions)).isEqualTo(japicmp.said());
        assertThat(ToucherOfAll.link(versions.oldClasses(), versions.newClasses(), folder.resolve("touching")))
                .isEmpty();
    }
}
