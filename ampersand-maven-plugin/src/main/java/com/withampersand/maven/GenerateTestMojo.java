package com.withampersand.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Generates a Java client from OpenAPI documents and adds it to the sources of the tests of the project; else the same as
 * {@code generate}.
 *
 * @since 0.1.0
 */
@Mojo(name = GenerateTestMojo.NAME, defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {

    static final String NAME = "generate-test";

    /**
     * The source root to write packages below; other files in it are left alone, as in
     * {@code <testOutputDirectory>src/generated-test/java</testOutputDirectory>}.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "ampersand.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/ampersand",
            required = true)
    private File testOutputDirectory = new File("");

    /** For Maven. */
    @Inject
    public GenerateTestMojo(
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            RepositorySystem repositories,
            BuildContext buildContext) {
        super(new Invocation(session, project, execution, repositories), buildContext);
    }

    @Override
    File outputDirectory() {
        return testOutputDirectory;
    }

    @Override
    ServiceFiles services() {
        MavenProject project = invocation().project();
        return new ServiceFiles(
                project.getTestResources(), project::addTestResource, testOutputDirectory.getAbsoluteFile());
    }

    @Override
    void addSourceRoot(String directory) {
        invocation().project().addTestCompileSourceRoot(directory);
    }
}
