package com.withampersand.maven;

import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.InputLocator;
import com.withampersand.codegen.Sources;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.ProblemPrinter;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** A goal that has to do with a client: the parameters that say which, and how problems are told. */
abstract class ClientMojo extends SourceMojo {

    private final Invocation invocation;
    private final InputLocator locator;
    private final BuildContext buildContext;

    /**
     * The package of the client, as in {@code <basePackage>com.example.ampersand</basePackage>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.basePackage")
    private @Nullable String basePackage;

    /**
     * The package of the models, {@code model} below the package of the client if nothing is said, as in
     * {@code <modelPackage>com.example.ampersand.types</modelPackage>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.modelPackage")
    private @Nullable String modelPackage;

    /**
     * The package of the runtime, {@code runtime} below the package of the client if nothing is said, as in
     * {@code <runtimePackage>com.example.shared.runtime</runtimePackage>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.runtimePackage")
    private @Nullable String runtimePackage;

    /**
     * What the client is called, after the title of the API if nothing is said, as in
     * {@code <clientName>Ampersand</clientName>} for {@code AmpersandClient} and {@code AmpersandException}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.clientName")
    private @Nullable String clientName;

    /**
     * The file of the names that stay as they are, as in {@code <namesFile>names.txt</namesFile>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.namesFile")
    private @Nullable File namesFile;

    /**
     * Whether to write the runtime; not if another module has it in the same package, as in
     * {@code <generateRuntime>false</generateRuntime>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.generateRuntime", defaultValue = "true")
    private boolean generateRuntime = true;

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

    /**
     * What a model is: {@code classes}, or {@code records} with the same accessors and builders, whose constructors change
     * with each new property. As in {@code <modelStyle>records</modelStyle>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.modelStyle", defaultValue = "classes")
    private String modelStyle = "classes";

    /**
     * What there is of {@code models}, {@code clients} and {@code webhooks}, all of them if nothing is said; the runtime has
     * only what they need. As in {@code <parts><part>models</part></parts>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.parts")
    private List<String> parts = List.of();

    /**
     * The name of the module that the code is, which a {@code module-info.java} then declares, as in
     * {@code <moduleName>com.example.ampersand</moduleName>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.moduleName")
    private @Nullable String moduleName;

    /**
     * Whether to do nothing, as in {@code -Dampersand.skip}; sources that were generated before are compiled all the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.skip", defaultValue = "false")
    private boolean skip;

    ClientMojo(Invocation invocation, BuildContext buildContext) {
        this.invocation = invocation;
        this.locator = invocation.inputs();
        this.buildContext = buildContext;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            prepare();
            if (skip) {
                getLog().info("Skipped, as ampersand.skip is set");
                return;
            }
            try (locator) {
                run();
            }
        } catch (SpecException invalid) {
            tell(invalid.problems());
            throw new MojoFailureException(errors(invalid.problems()));
        } catch (IOException failure) {
            throw new MojoExecutionException(failure.getMessage(), failure);
        }
    }

    /** Does what is to be done even if the goal is skipped, or fails. */
    void prepare() throws IOException {}

    /**
     * Does what the goal is for.
     *
     * @throws SpecException if the input has errors, of which the build then tells
     * @throws IOException if the disk refuses
     * @throws MojoFailureException if something else is the user's to put right
     */
    abstract void run() throws IOException, MojoFailureException;

    /**
     * The package if none is named.
     *
     * @throws MojoFailureException if one must be
     */
    String packageOtherwise() throws MojoFailureException {
        throw new MojoFailureException("The client needs a package:"
                + " name it, as in <basePackage>com.example.ampersand</basePackage> or -Dampersand.basePackage=…");
    }

    /** Sets what only this goal has parameters for. */
    void complete(GenerationRequest.Builder request) throws IOException {}

    /**
     * What the parameters ask for.
     *
     * @param outputDirectory where the client is, or would be
     */
    final GenerationRequest request(File outputDirectory) throws IOException, MojoFailureException {
        Consumer<Sources.Builder> sources = sources(locator, invocation.base());
        String name = basePackage == null ? packageOtherwise() : basePackage;
        try {
            GenerationRequest.Builder request = GenerationRequest.builder(outputDirectory.toPath(), name)
                    .sources(sources)
                    .modelPackage(modelPackage)
                    .runtimePackage(runtimePackage)
                    .naming(naming -> {
                        naming.clientName(clientName).namesFile(namesFile == null ? null : namesFile.toPath());
                        override(naming);
                    })
                    .style(style -> style.runtime(generateRuntime)
                            .jackson(jackson)
                            .jacksonModule(jacksonModule)
                            .testServer(testServer)
                            .parts(parts)
                            .module(moduleName)
                            .models(modelStyle));
            adjust(request);
            complete(request);
            return request.build();
        } catch (IllegalArgumentException invalid) {
            throw new MojoFailureException(invalid.getMessage());
        }
    }

    final Invocation invocation() {
        return invocation;
    }

    final boolean hasJacksonModule() {
        return jacksonModule;
    }

    /**
     * Logs warnings and notes; errors are in the exception, which Maven prints once at the end. In an IDE all of them
     * become markers in the files.
     */
    final void tell(List<Problem> problems) {
        if (IdeMarkers.areWanted(invocation.session())) {
            new IdeMarkers(buildContext, invocation.description()).show(problems);
        }
        for (Problem problem : problems) {
            if (problem.severity() == Severity.WARNING) {
                getLog().warn(ProblemPrinter.print(problem));
            } else if (problem.severity() == Severity.NOTE) {
                getLog().info(ProblemPrinter.print(problem));
            }
        }
        if (!problems.isEmpty()) {
            getLog().info(ProblemPrinter.counts(problems));
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
