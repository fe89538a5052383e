package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole builds, of projects in {@code src/it}, by each Maven that there is. */
class BuildsIT {

    private static final String SOURCES = "target/generated-sources/ampersand";

    @TempDir
    Path temporary = Path.of("");

    @BeforeAll
    static void prepareRepository() throws IOException {
        ItRepository.prepare();
    }

    static Stream<MavenInstallation> mavens() throws IOException {
        return MavenInstallation.all();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void anUnchangedBuildGeneratesAndCompilesNothing(MavenInstallation maven) throws Exception {
        ItProject project = ItProject.copy("client", temporary.resolve("with späces"), maven);
        assertThat(project.build("compile")).contains("1 operation, 1 type: ", " written, 0 deleted");
        Map<String, FileTime> target = project.times("target");
        assertThat(target).containsKey("classes/com/example/app/App.class");

        assertThat(project.build("compile")).contains("Nothing changed: 1 operation, 1 type, ");
        assertThat(project.changed("target", target))
                .as("a file that is written again sets the compiler off")
                .allMatch(file -> file.startsWith("maven-status"));

        assertThat(project.build("-q", "compile")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("WARNING: ")))
                .as("-q is quiet; a JDK that is newer than Maven warns of it")
                .isEmpty();
        assertThat(project.build("-o", "compile")).contains("Nothing changed");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void aChangeRewritesWhatItTouchesAlone(MavenInstallation maven) throws Exception {
        ItProject project = ItProject.copy("client", temporary, maven);
        project.build("generate-sources");
        Map<String, FileTime> sources = project.times(SOURCES);

        project.replace(
                "spec/schemas/group.yaml", "name: {type: string}", "name: {type: string}\n  size: {type: number}");
        assertThat(project.build("generate-sources")).contains(": " + sources.size() + " files, 1 written, 0 deleted");
        assertThat(project.changed(SOURCES, sources)).containsExactly("com/example/acme/model/Group.java");

        Map<String, FileTime> again = project.times(SOURCES);
        project.build("generate-sources", "-Dampersand.testServer");
        assertThat(project.changed(SOURCES, again))
                .contains("com/example/acme/AcmeTestServer.java")
                .doesNotContain("com/example/acme/model/Group.java", "com/example/acme/AcmeClient.java");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void aFileThatSomebodyAddedOrEditedStays(MavenInstallation maven) throws Exception {
        ItProject project = ItProject.copy("client", temporary, maven);
        project.build("generate-sources");
        Path mine = Files.writeString(project.path(SOURCES + "/com/example/acme/Mine.java"), "// mine");
        Path group = project.path(SOURCES + "/com/example/acme/model/Group.java");
        Files.writeString(group, Files.readString(group) + "// edited\n");

        String log = project.build("generate-sources");
        assertThat(log).contains("Group.java:1:1: warning: ", "it was edited since it was generated");
        assertThat(project.build("generate-sources")).contains("; 1 warning as before, in ");
        assertThat(mine).hasContent("// mine");
        assertThat(group).content().endsWith("// edited\n");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void aMistakeInTheSpecIsToldOnceWithItsLineAndLeavesTheOldCode(MavenInstallation maven) throws Exception {
        ItProject project = ItProject.copy("client", temporary, maven);
        project.build("generate-sources");
        Map<String, FileTime> sources = project.times(SOURCES);
        project.replace("spec/api.yaml", "schemas/group.yaml", "schemas/gruop.yaml");

        String log = project.fail("generate-sources");

        assertThat(log).containsOnlyOnce("api.yaml:16:30: error: ").contains("Did you mean ");
        assertThat(log).doesNotContain("\tat ").doesNotContain("Exception:");
        assertThat(project.changed(SOURCES, sources)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void twoExecutionsWriteToFoldersOfTheirOwn(MavenInstallation maven) throws Exception {
        ItProject project = ItProject.copy("two-executions", temporary, maven);
        project.build("compile");
        assertThat(project.path("target/classes/com/example/acme/AcmeClient.class"))
                .exists();
        assertThat(project.path("target/classes/com/example/other/AcmeClient.class"))
                .exists();
        assertThat(project.build("compile")).containsPattern("(?s)Nothing changed.*Nothing changed");

        String log = project.fail("generate-sources", "-Dsecond.directory=" + project.path(SOURCES));
        assertThat(log)
                .contains(
                        "Two executions write to ", "execution `first` of goal generate", "execution `second` of goal");
        assertThat(project.path(SOURCES + "/com/example/acme/AcmeClient.java")).exists();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void modulesAreBuiltInParallel(MavenInstallation maven) throws Exception {
        ItProject project = ItProject.copy("modules", temporary, maven);
        project.build("-T4", "compile");
        for (String module : new String[] {"a", "b", "c", "d"}) {
            assertThat(project.path(module + "/target/classes/com/example/" + module + "/AcmeClient.class"))
                    .exists();
        }

        String log = project.fail("-T4", "compile", "-Dampersand.outputDirectory=" + temporary.resolve("shared"));
        assertThat(log).contains("Two executions write to " + temporary.resolve("shared"));
        assertThat(log)
                .containsPattern("execution `default` of goal generate in com.withampersand.its:[abcd], and"
                        + " execution `default` of goal generate in com.withampersand.its:[abcd];");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void testsHaveAClientOfTheirOwn(MavenInstallation maven) throws Exception {
        ItProject project = ItProject.copy("tests", temporary, maven);

        project.build("test-compile");
        assertThat(project.path("target/test-classes/com/example/acme/AcmeClient.class"))
                .exists();
        assertThat(project.path("target/test-classes/com/example/app/AppTest.class"))
                .exists();
        assertThat(project.path("target/classes")).doesNotExist();
        assertThat(project.build("test-compile")).contains("Nothing changed");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void validatesWithoutAProject(MavenInstallation maven) throws Exception {
        ItProject project = ItProject.copy("client", temporary, maven);
        Path spec = project.path("spec");
        Files.delete(project.path("pom.xml"));
        Files.delete(project.path("../pom.xml"));
        String goal = "com.withampersand:ampersand-maven-plugin:" + System.getProperty("its.version") + ":validate";

        assertThat(project.build(goal, "-Dampersand.inputs=spec")).contains("No problems");
        assertThat(project.path("target")).doesNotExist();

        project.replace("spec/api.yaml", "schemas/group.yaml", "schemas/gruop.yaml");
        assertThat(project.fail(goal, "-Dampersand.inputs=" + spec, "-Dampersand.sarifFile=problems.sarif"))
                .contains("api.yaml:16:30: error: ");
        assertThat(project.path("problems.sarif")).content().contains("\"startLine\": 16");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void nothingIsWrittenBesideTheSpec(MavenInstallation maven) throws Exception {
        ItProject project = ItProject.copy("client", temporary, maven);
        Path spec = project.path("spec");
        Map<String, FileTime> before = project.times("spec");
        boolean readOnly = spec.toFile().setWritable(false)
                && spec.resolve("schemas").toFile().setWritable(false);
        try {
            project.build("generate-sources");
            assertThat(project.changed("spec", before)).isEmpty();
        } finally {
            assertThat(readOnly).isTrue();
            assertThat(spec.toFile().setWritable(true)).isTrue();
            assertThat(spec.resolve("schemas").toFile().setWritable(true)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void anArtifactIsAnInput(MavenInstallation maven) throws Exception {
        ItProject project = ItProject.copy("client", temporary, maven);
        ItRepository.installArchive(project.path("spec"), "spec", "1");
        project.replace(
                "pom.xml", "<input>spec</input>", "<input>mvn:com.withampersand.its:spec:1:jar!/api.yaml</input>");

        assertThat(project.build("compile", "-o")).contains("1 operation, 1 type: ");
        assertThat(project.build("compile", "-o")).contains("Nothing changed");

        project.replace("pom.xml", ":spec:1:", ":spec:2:");
        assertThat(project.fail("compile", "-o"))
                .contains("`mvn:com.withampersand.its:spec:2:jar` cannot be had", "Correct the coordinates");
    }
}
