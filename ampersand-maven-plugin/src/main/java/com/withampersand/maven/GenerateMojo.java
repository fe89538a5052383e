package com.withampersand.maven;

import com.withampersand.codegen.AmpersandCodegen;
import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.GenerationResult;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;

/**
 * Generates a Java client from OpenAPI documents and adds it to the sources of the project.
 *
 * <p>Writes only what changed, deletes only what it wrote itself, and needs no dependencies of the project.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends ClientMojo {

    private final BuildContext buildContext;

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

    /**
     * Whether to write the names of this run into the names file, as in {@code -Dampersand.updateNames}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.updateNames", defaultValue = "false")
    private boolean updateNames;

    /** For Maven. */
    @Inject
    public GenerateMojo(MavenProject project, MojoExecution execution, BuildContext buildContext) {
        super(project, execution);
        this.buildContext = buildContext;
    }

    @Override
    void prepare() {
        project().addCompileSourceRoot(outputDirectory.getAbsolutePath());
        if (hasJacksonModule()) {
            services().addToResources();
        }
    }

    @Override
    void run() throws IOException, MojoFailureException {
        long start = System.nanoTime();
        GenerationResult result = AmpersandCodegen.run(request(outputDirectory));
        folder().writeNames(result.names());
        if (result.files().changedAnything()) {
            buildContext.refresh(outputDirectory);
        }
        logAll(result.problems());
        services().clashes(result.files()).forEach(getLog()::warn);
        getLog().info(result.summary(Duration.ofNanos(System.nanoTime() - start)));
    }

    @Override
    void complete(GenerationRequest.Builder request) throws IOException {
        RunFolder folder = folder();
        var recognized = folder.recognizedManifests();
        request.destination(
                        destination -> destination.manifest(folder.manifest()).recognizedManifests(recognized))
                .naming(naming -> naming.updateNames(updateNames));
    }

    private ServiceFiles services() {
        return new ServiceFiles(project(), outputDirectory.getAbsoluteFile());
    }
}
