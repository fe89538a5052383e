package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.withampersand.codegen.diff.ChangeReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What really changed in the Ampersand API, generated over each other, compiled and linked. */
class HistoryCompatibilityTest {

    @TempDir
    private Path folder = Path.of("");

    private Versions versions(String before, String after) throws Exception {
        assumeTrue(Files.isDirectory(HistoryTest.HISTORY), "no reference data beside the project");
        return Versions.of(HistoryTest.sources(before), HistoryTest.sources(after), folder);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "b6bfc047, 09079a55",
        "8747d659, 17f21100",
        "17f21100, 0aa41ff5",
        "bbc0f9f7, 34870280",
        "8d901f8e, e2fd8870",
        "dca72215, 47d90fed",
        "4448c8be, 0e80f6ac",
    })
    void japicmpAgreesSymbolBySymbol(String before, String after) throws Exception {
        Versions versions = versions(before, after);
        ChangeReport report = versions.report();
        Japicmp japicmp = Japicmp.of(versions);

        Set<String> untold = new TreeSet<>(japicmp.said());
        Set<String> told = new TreeSet<>(Japicmp.told(report, versions));
        untold.removeAll(told);
        told.removeAll(japicmp.said());
        assertThat(told).as("reported, but japicmp finds no such change").isEmpty();
        assertThat(untold).as("found by japicmp, but not reported").isEmpty();
        assertThat(report.isBinaryCompatible()).isEqualTo(japicmp.isBinaryCompatible());
        if (report.isBinaryCompatible()) {
            assertThat(ToucherOfAll.link(versions.oldClasses(), versions.newClasses(), folder.resolve("touching")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "b6bfc047, 09079a55",
        "8747d659, 17f21100",
        "17f21100, 0aa41ff5",
        "bbc0f9f7, 34870280",
        "8d901f8e, e2fd8870",
        "dca72215, 47d90fed",
        "4448c8be, 0e80f6ac",
    })
    void onlyFilesThatMustChangeAreWritten(String before, String after) throws Exception {
        Versions versions = versions(before, after);
        Path sources = versions.older().destination().directory();
        AmpersandCodegen.run(versions.older());
        Map<String, String> olds = Generated.files(sources);
        FileTime then = FileTime.fromMillis(1_000_000);
        for (String path : olds.keySet()) {
            Files.setLastModifiedTime(sources.resolve(path), then);
        }
        AmpersandCodegen.run(versions.newer());
        Map<String, String> fresh =
                Generated.files(versions.newer().destination().directory());

        AmpersandCodegen.run(Versions.request(HistoryTest.sources(after), folder.resolve("before")));

        assertThat(Generated.files(sources)).isEqualTo(fresh);
        for (Map.Entry<String, String> file : fresh.entrySet()) {
            boolean kept =
                    Files.getLastModifiedTime(sources.resolve(file.getKey())).equals(then);
            assertThat(kept)
                    .as("%s is left alone", file.getKey())
                    .isEqualTo(file.getValue().equals(olds.get(file.getKey())));
        }
    }
}
