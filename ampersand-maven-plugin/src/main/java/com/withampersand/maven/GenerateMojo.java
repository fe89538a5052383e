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
 * Generates a Java client from OpenAPI documents and adds it to the sources of the project.
 *
 * <p>Does nothing if nothing changed, writes only what is different, deletes only what it wrote itself, and needs no
 * dependencies of the project.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {

    /**
     * The source root to write packages below; other files in it are left alone, as in
     * {@code <outputDirectory>src/generated/java</outputDirectory>}.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "ampersand.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/ampersand",
            required = true)
    private File outputDirectory = new File("");

    /** For Maven. */
    @Inject
    public GenerateMojo(
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            RepositorySystem repositories,
            BuildContext buildContext) {
        super(new Invocation(session, project, execution, repositories), buildContext);
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    ServiceFiles services() {
        MavenProject project = invocation().project();
        return new ServiceFiles(project.getResources(), project::addResource, outputDirectory.getAbsoluteFile());
    }

    @Override
    void addSourceRoot(String directory) {
        invocation().project().addCompileSourceRoot(directory);
    }
}
