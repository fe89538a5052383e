package com.withampersand.maven;

import com.withampersand.codegen.AmpersandCodegen;
import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.GenerationResult;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.ProblemPrinter;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Generates a Java client from OpenAPI documents and adds it to the sources of the project.
 *
 * <p>Writes only what changed, deletes only what it wrote itself, and needs no dependencies of the project.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    private final MavenProject project;
    private final MojoExecution execution;
    private final BuildContext buildContext;

    /**
     * The OpenAPI documents and JSON Schemas to generate from, or folders that are searched for them, as in
     * {@code <inputs><input>spec</input></inputs>}.
     */
    @Parameter(property = "ampersand.inputs")
    private List<File> inputs = List.of();

    /** One more input, named as other generators name theirs, as in {@code <inputSpec>spec/api.yaml</inputSpec>}. */
    @Parameter(property = "ampersand.inputSpec")
    private @Nullable File inputSpec;

    /**
     * The OpenAPI overlays to apply to the documents, in this order, as in
     * {@code <overlays><overlay>overlay.yaml</overlay></overlays>}.
     */
    @Parameter(property = "ampersand.overlays")
    private List<File> overlays = List.of();

    /**
     * The source root to write packages below; other files in it are left alone, as in
     * {@code <outputDirectory>src/generated/java</outputDirectory>}.
     */
    @Parameter(
            property = "ampersand.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/ampersand",
            required = true)
    private File outputDirectory = new File("");

    /** The package of the client, as in {@code <basePackage>com.example.ampersand</basePackage>}. */
    @Parameter(property = "ampersand.basePackage", required = true)
    private String basePackage = "";

    /**
     * What the client is called, after the title of the API if nothing is said, as in
     * {@code <clientName>Ampersand</clientName>} for {@code AmpersandClient} and {@code AmpersandException}.
     */
    @Parameter(property = "ampersand.clientName")
    private @Nullable String clientName;

    /**
     * The package of the runtime, {@code runtime} below the package of the client if nothing is said, as in
     * {@code <runtimePackage>com.example.shared.runtime</runtimePackage>}.
     */
    @Parameter(property = "ampersand.runtimePackage")
    private @Nullable String runtimePackage;

    /**
     * Whether to write the runtime; not if another module has it in the same package, as in
     * {@code <generateRuntime>false</generateRuntime>}.
     */
    @Parameter(property = "ampersand.generateRuntime", defaultValue = "true")
    private boolean generateRuntime = true;

    /** The file of the names that stay as they are, as in {@code <namesFile>names.txt</namesFile>}. */
    @Parameter(property = "ampersand.namesFile")
    private @Nullable File namesFile;

    /** Whether to write the names of this run into the names file, as in {@code -Dampersand.updateNames}. */
    @Parameter(property = "ampersand.updateNames", defaultValue = "false")
    private boolean updateNames;

    /**
     * The version of Jackson that the client reads and writes JSON with, 2 or 3; the project needs {@code jackson-core}
     * of that version. As in {@code <jackson>3</jackson>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.jackson", defaultValue = "2")
    private String jackson = "2";

    /**
     * Whether to write a module by which any {@code ObjectMapper} of Jackson reads and writes the models, with the file in
     * {@code META-INF/services} that it is found by; the project needs {@code jackson-databind} then. As in
     * {@code <jacksonModule>true</jacksonModule>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.jacksonModule", defaultValue = "false")
    private boolean jacksonModule;

    /**
     * Whether to write a server on loopback that stands in for the API in tests, such as {@code AmpersandTestServer}: typed
     * handlers by operation, examples of the description as defaults, checks of what arrives. As in
     * {@code <testServer>true</testServer>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.testServer", defaultValue = "false")
    private boolean testServer;

    /** Whether to leave the sources as they are; they are compiled all the same, as in {@code -Dampersand.skip}. */
    @Parameter(property = "ampersand.skip", defaultValue = "false")
    private boolean skip;

    /** For Maven. */
    @Inject
    public GenerateMojo(MavenProject project, MojoExecution execution, BuildContext buildContext) {
        this.project = project;
        this.execution = execution;
        this.buildContext = buildContext;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        project.addCompileSourceRoot(outputDirectory.getAbsolutePath());
        ServiceFiles services = new ServiceFiles(project, outputDirectory.getAbsoluteFile());
        if (jacksonModule) {
            services.addToResources();
        }
        if (skip) {
            getLog().info("Skipped, as ampersand.skip is set; " + outputDirectory + " is compiled as it is");
            return;
        }
        long start = System.nanoTime();
        RunFolder folder = RunFolder.of(project, execution);
        try {
            GenerationResult result = AmpersandCodegen.run(request(folder));
            folder.writeNames(result.names());
            if (result.files().changedAnything()) {
                buildContext.refresh(outputDirectory);
            }
            logAll(result.problems());
            services.clashes(result.files()).forEach(getLog()::warn);
            getLog().info(result.summary(Duration.ofNanos(System.nanoTime() - start)));
        } catch (SpecException invalid) {
            logAll(invalid.problems());
            throw new MojoFailureException(errors(invalid.problems()));
        } catch (IOException failure) {
            throw new MojoExecutionException(failure.getMessage(), failure);
        }
    }

    private GenerationRequest request(RunFolder folder) throws IOException, MojoFailureException {
        List<File> allInputs = new ArrayList<>(inputs);
        if (inputSpec != null) {
            allInputs.add(inputSpec);
        }
        try {
            return GenerationRequest.builder(outputDirectory.toPath(), basePackage)
                    .inputs(paths(allInputs))
                    .overlays(paths(overlays))
                    .manifest(folder.manifest())
                    .recognizedManifests(folder.recognizedManifests())
                    .clientName(clientName)
                    .runtimePackage(runtimePackage)
                    .generateRuntime(generateRuntime)
                    .namesFile(namesFile == null ? null : namesFile.toPath())
                    .updateNames(updateNames)
                    .jackson(jackson)
                    .jacksonModule(jacksonModule)
                    .testServer(testServer)
                    .build();
        } catch (IllegalArgumentException invalid) {
            throw new MojoFailureException(invalid.getMessage());
        }
    }

    /** Maven itself resolves only those that stand in the POM, not those of the command line. */
    private List<Path> paths(List<File> files) {
        Path base = project.getBasedir().toPath();
        return files.stream().map(file -> base.resolve(file.toPath())).toList();
    }

    /** Errors are in the exception, which Maven prints once at the end. */
    private void logAll(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.WARNING) {
                getLog().warn(ProblemPrinter.print(problem));
            } else if (problem.severity() == Severity.NOTE) {
                getLog().info(ProblemPrinter.print(problem));
            }
        }
    }

    /** Begins with a line end, so that each place begins a line and is a link in editors. */
    private static String errors(List<Problem> problems) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        return "\n" + ProblemPrinter.print(errors) + "\n";
    }
}
