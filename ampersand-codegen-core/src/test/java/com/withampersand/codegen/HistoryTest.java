package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.withampersand.codegen.diff.Change;
import com.withampersand.codegen.diff.ChangeKind;
import com.withampersand.codegen.diff.ChangeReport;
import com.withampersand.codegen.diff.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports on what really changed in the Ampersand API; runs where its history is. */
class HistoryTest {

    static final Path HISTORY = Path.of("../../shared/upstream/history");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void requireHistory() {
        assumeTrue(Files.isDirectory(HISTORY), "no reference data beside the project");
    }

    static Sources sources(String commit) {
        return new Sources(List.of(HISTORY.resolve(commit)), List.of());
    }

    private ChangeReport report(String before, String after) throws IOException {
        return Versions.of(sources(before), sources(after), folder).report();
    }

    private static Change change(ChangeReport report, ChangeKind kind, String title) {
        return report.changes(kind).stream()
                .filter(change -> change.title().contains(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind.label() + " of " + title + " in "
                        + report.changes().stream().map(Change::title).toList()));
    }

    @Test
    void aPropertyIsRenamedInCaseAlone() throws IOException {
        ChangeReport report = report("b6bfc047", "09079a55");

        Change renamed = change(report, ChangeKind.PROPERTY_RENAMED, "Connection.ProviderConsumerRef");
        assertThat(renamed.isSourceCompatible()).isTrue();
        assertThat(renamed.isBinaryCompatible()).isTrue();
        assertThat(renamed.isWireCompatible()).isFalse();
        Change widened = change(report, ChangeKind.PROPERTY_CHANGED, "Connection.providerWorkspaceRef");
        assertThat(widened.isSourceCompatible() && widened.isBinaryCompatible()).isTrue();
        assertThat(widened.behaviour()).anyMatch(note -> note.contains("may return null"));
        assertThat(report.changes(ChangeKind.PARAMETER_ADDED)).hasSize(3).allSatisfy(added -> {
            assertThat(added.title()).contains("getConnection");
            assertThat(added.step()).isEqualTo(Step.MINOR);
        });
        assertThat(change(report, ChangeKind.PROPERTY_ADDED, "Connection.oauth2AuthorizationCode")
                        .details())
                .anyMatch(detail -> detail.contains("Oauth2AuthorizationCodeTokensOnly"));
        assertThat(report.step()).isEqualTo(Step.MAJOR);
    }

    @Test
    void aListBecomesPaginated() throws IOException {
        ChangeReport report = report("8747d659", "17f21100");

        Change result = change(report, ChangeKind.RESULT_CHANGED, "listOperations");
        assertThat(result.isSourceCompatible()).isFalse();
        assertThat(result.isWireCompatible()).isFalse();
        Change paged = change(report, ChangeKind.PAGINATION_CHANGED, "listOperations");
        assertThat(paged.title()).contains("is paginated now");
        assertThat(paged.details()).anyMatch(detail -> detail.contains("pageToken"));
        assertThat(change(report, ChangeKind.TYPE_ADDED, "PaginationInfo").step())
                .isEqualTo(Step.MINOR);
    }

    @Test
    void aClassBecomesAUnionOfTheSameDocuments() throws IOException {
        ChangeReport report = report("17f21100", "0aa41ff5");

        Change union = change(report, ChangeKind.TYPE_KIND_CHANGED, "ValueDefault");
        assertThat(union.isSourceCompatible()).isFalse();
        assertThat(union.wire()).isEmpty();
        assertThat(report.isWireCompatible()).isTrue();
        assertThat(report.changes())
                .filteredOn(change -> change.step() == Step.MAJOR)
                .containsExactly(union);
    }

    @Test
    void pathsTagsAndNamesChange() throws IOException {
        ChangeReport report = report("bbc0f9f7", "34870280");

        assertThat(report.changes(ChangeKind.PATH_CHANGED)).hasSize(10).allSatisfy(path -> {
            assertThat(path.isWireCompatible()).isFalse();
            assertThat(path.java()).as("methods are kept").isEmpty();
        });
        assertThat(report.changes(ChangeKind.TAG_CHANGED)).hasSize(7).allSatisfy(tag -> {
            assertThat(tag.isWireCompatible()).isTrue();
            assertThat(tag.isSourceCompatible()).isFalse();
        });
        assertThat(report.changes(ChangeKind.TYPE_RENAMED))
                .extracting(Change::title)
                .containsExactlyInAnyOrder(
                        "Class `NotificationTopic` is called `Topic` now",
                        "Class `NotificationTopicDestinationRoute` is called `TopicDestinationRoute` now");
        assertThat(report.changes(ChangeKind.PROPERTY_RENAMED))
                .extracting(Change::title)
                .contains("`Topic.label` is called `name` now");
        assertThat(report.changes(ChangeKind.OPERATION_ADDED)).isEmpty();
        assertThat(report.changes(ChangeKind.OPERATION_REMOVED)).isEmpty();
        assertThat(report.changes(ChangeKind.JAVA_CHANGED)).isEmpty();
    }

    @Test
    void anAnswerBecomesAUnion() throws IOException {
        ChangeReport report = report("8d901f8e", "e2fd8870");

        Change answer = change(report, ChangeKind.RESULT_CHANGED, "writeRecords");
        assertThat(answer.isSourceCompatible()).isFalse();
        assertThat(answer.details()).anyMatch(detail -> detail.contains("WriteRecordsResponse"));
        assertThat(change(report, ChangeKind.ERROR_CHANGED, "422").details())
                .anyMatch(detail -> detail.contains("WriteRecords422Response"));
        assertThat(change(report, ChangeKind.PROPERTY_RENAMED, "WriteRequest.records")
                        .details())
                .anyMatch(detail -> detail.contains("`batch`"));
        assertThat(change(report, ChangeKind.TYPE_ADDED, "WriteResponseBatch").step())
                .isEqualTo(Step.MINOR);
    }

    @Test
    void presenceRulesMakeNoUnions() throws IOException {
        ChangeReport report = report("dca72215", "47d90fed");

        assertThat(report.changes(ChangeKind.PROPERTY_CHANGED)).hasSize(5).allSatisfy(widened -> {
            assertThat(widened.details()).contains("optional now");
            assertThat(widened.isSourceCompatible() && widened.isBinaryCompatible())
                    .isTrue();
            assertThat(widened.behaviour()).isNotEmpty();
        });
        assertThat(report.changes(ChangeKind.PROPERTY_ADDED)).hasSize(5);
        assertThat(report.changes()).hasSize(10);
    }

    @Test
    void endStatesAreComparedAndNotSteps() throws IOException {
        ChangeReport report = report("4448c8be", "0e80f6ac");

        assertThat(report.step()).isEqualTo(Step.MINOR);
        assertThat(report.changes())
                .extracting(Change::kind)
                .containsOnly(ChangeKind.PROPERTY_ADDED, ChangeKind.VALUE_ADDED);
        assertThat(report.changes(ChangeKind.PROPERTY_ADDED)).hasSize(108);
        assertThat(report.changes(ChangeKind.VALUE_ADDED)).hasSize(8);
        assertThat(report.changes())
                .allSatisfy(change -> assertThat(change.after()).isNotNull());
    }
}
