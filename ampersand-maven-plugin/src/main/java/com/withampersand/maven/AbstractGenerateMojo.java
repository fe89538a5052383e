package com.withampersand.maven;

import com.withampersand.codegen.AmpersandCodegen;
import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.GenerationResult;
import com.withampersand.codegen.LastRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/** A goal that writes a client: what is the same whether it is for the project or for its tests. */
abstract class AbstractGenerateMojo extends ClientMojo {

    private final BuildContext buildContext;

    /**
     * Whether to write the names of this run into the names file, as in {@code -Dampersand.updateNames}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.updateNames", defaultValue = "false")
    private boolean updateNames;

    AbstractGenerateMojo(Invocation invocation, BuildContext buildContext) {
        super(invocation, buildContext);
        this.buildContext = buildContext;
    }

    /** The source root. */
    abstract File outputDirectory();

    /** The resources that the source root is among. */
    abstract ServiceFiles services();

    /** Makes Maven compile what is in the source root. */
    abstract void addSourceRoot(String directory);

    @Override
    final void prepare() throws IOException {
        addSourceRoot(outputDirectory().getAbsolutePath());
        if (hasJacksonModule()) {
            services().addToResources();
        }
        // Even if nothing is generated now: half of what a killed build wrote must not be compiled.
        AmpersandCodegen.recover(outputDirectory().toPath());
    }

    @Override
    final void run() throws IOException, MojoFailureException {
        long start = System.nanoTime();
        Path directory = outputDirectory().toPath();
        OutputClaims.of(invocation().session().getRequest())
                .claim(directory, invocation().description());
        GenerationRequest request = request(outputDirectory());
        Optional<LastRun> last = AmpersandCodegen.upToDate(request);
        if (last.isPresent()) {
            List<String> paths = List.copyOf(last.get().written().keySet());
            for (String clash : services().clashes(paths)) {
                getLog().warn(clash);
            }
            getLog().info(last.get().summary(since(start)) + hint(last.get()));
        } else {
            generate(request, start);
        }
    }

    private void generate(GenerationRequest request, long start) throws IOException, MojoFailureException {
        Progress progress = new Progress(System::nanoTime, getLog()::info);
        GenerationResult result = AmpersandCodegen.run(request, progress);
        RunFolder folder = invocation().folder();
        folder.writeNames(result.names());
        folder.writeProblems(result.problems());
        if (result.files().changedAnything()) {
            buildContext.refresh(outputDirectory());
        }
        tell(result.problems());
        services().clashes(result.files().present()).forEach(getLog()::warn);
        getLog().info(result.summary(since(start)));
    }

    /** Warnings are told in full when they come up, and counted as long as they stay. */
    private String hint(LastRun last) {
        return last.warnings() == 0
                ? ""
                : "; " + last.warnings() + (last.warnings() == 1 ? " warning" : " warnings") + " as before, in "
                        + invocation().folder().problems();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    final void complete(GenerationRequest.Builder request) throws IOException {
        RunFolder folder = invocation().folder();
        List<Path> recognized = folder.recognizedManifests();
        request.destination(to -> to.manifest(folder.manifest())
                        .recognizedManifests(recognized)
                        .lastRun(folder.lastRun()))
                .naming(naming -> naming.updateNames(updateNames));
    }
}
