package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
@Basedir("src/test/projects/acme")
class ComparingMojosTest {

    @TempDir
    Path target = Path.of("");

    private final MavenProject project = new MavenProject();
    private final RecordingLog log = new RecordingLog();

    @Provides
    MavenProject project() {
        Build build = new Build();
        build.setDirectory(target.toString());
        project.setBuild(build);
        project.setFile(new File("src/test/projects/acme/pom.xml").getAbsoluteFile());
        return project;
    }

    @Provides
    static MojoExecution execution() {
        return new MojoExecution(new Plugin(), "check", "client");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldInputs", value = "older.yaml")
    void tellsWhatChanged(DiffMojo mojo) throws Exception {
        execute(mojo);

        assertThat(log.infos)
                .singleElement()
                .asString()
                .contains("major: Group.label is called name now [property-renamed]", "older.yaml:30:9");
    }

    @Test
    @InjectMojo(goal = "diff")
    void saysThatThereIsNothingToCompareWith(DiffMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("There is no record of a former run at");
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "symbol", value = "Group.name")
    void explainsASymbol(ExplainMojo mojo) throws Exception {
        execute(mojo);

        assertThat(log.infos)
                .singleElement()
                .asString()
                .contains("com.example.acme.model.Group#name()", "#/components/schemas/Group/properties/name");
    }

    @Test
    @InjectMojo(goal = "check")
    void failsWhereSourcesAreMissing(CheckMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("com/example/acme/AcmeClient.java is missing")
                .hasMessageContaining("[sources-differ]");
        assertThat(target.resolve("generated-sources")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "oldInputs", value = "older.yaml")
    void failsWhereMoreChangedThanIsAllowed(CheckMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("which asks for a major version, and only minor is allowed");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "allowedChange", value = "patch")
    void refusesAnAllowanceWithoutEffect(CheckMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("has no effect without an older version");
    }

    private void execute(Mojo mojo) throws MojoExecutionException, MojoFailureException {
        mojo.setLog(log);
        mojo.execute();
    }

    @Test
    void theOlderDescriptionDiffersInOneName() throws Exception {
        String older = Files.readString(Path.of("src/test/projects/acme/older.yaml"));
        assertThat(older.replace("label:", "name:"))
                .isEqualTo(Files.readString(Path.of("src/test/projects/acme/api.yaml")));
    }
}
