package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** The goals that need no POM, where there is none: paths are those of the folder that Maven runs in. */
@MojoTest
class WithoutProjectTest {

    private static final String NEW = "src/test/projects/acme/api.yaml";
    private static final String OLD = "src/test/projects/acme/older.yaml";

    private final RecordingLog log = new RecordingLog();

    /** What Maven makes up where there is no POM. */
    @Provides
    static MavenProject project() {
        MavenProject project = new MavenProject();
        project.setGroupId("org.apache.maven");
        project.setArtifactId("standalone-pom");
        project.setVersion("1");
        return project;
    }

    @Provides
    static MojoExecution execution() {
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setPluginDescriptor(new PluginDescriptor());
        return new MojoExecution(descriptor, "default-cli");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputs", value = NEW)
    void validates(ValidateMojo mojo) throws Exception {
        execute(mojo);

        assertThat(log.infos).containsExactly("No problems");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "inputs", value = NEW)
    @MojoParameter(name = "basePackage", value = "com.example.acme")
    @MojoParameter(name = "oldInputs", value = OLD)
    void compares(DiffMojo mojo) throws Exception {
        execute(mojo);

        assertThat(log.infos).singleElement().asString().contains("Group.label is called name now", OLD + ":30:9");
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "inputs", value = NEW)
    @MojoParameter(name = "basePackage", value = "com.example.acme")
    @MojoParameter(name = "symbol", value = "Group.name")
    void explains(ExplainMojo mojo) throws Exception {
        execute(mojo);

        assertThat(log.infos).singleElement().asString().contains("com.example.acme.model.Group#name()");
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "inputs", value = NEW)
    @MojoParameter(name = "basePackage", value = "com.example.acme")
    void saysThatThereIsNothingToCompareWith(DiffMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("There is no record of a former run at "
                        + Path.of("target", "ampersand", "default-cli", "inputs.zip"));
    }

    private void execute(AbstractMojo mojo) throws MojoExecutionException, MojoFailureException {
        assertThat(Path.of(NEW)).exists();
        mojo.setLog(log);
        mojo.execute();
    }
}
