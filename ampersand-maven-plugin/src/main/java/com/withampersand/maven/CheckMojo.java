package com.withampersand.maven;

import com.withampersand.codegen.ClientCheck;
import com.withampersand.codegen.ClientDiff;
import com.withampersand.codegen.GenerationRequest;
import com.withampersand.codegen.OlderVersion;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.diff.ChangeReport;
import com.withampersand.codegen.diff.Step;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build where checked-in sources are not what would be generated, where a name moved against the names file, or
 * where more changed since an older version than is allowed. Writes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ComparingMojo {

    /**
     * The source root that the client is in, as in {@code <outputDirectory>src/generated/java</outputDirectory>}.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "ampersand.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/ampersand",
            required = true)
    private File outputDirectory = new File("");

    /**
     * The step of a version that changes since the older version may ask for at most: {@code none}, {@code patch},
     * {@code minor} or {@code major}; {@code minor} if nothing is said. Only with {@code oldInputs} or
     * {@code oldRevision}. As in {@code <allowedChange>patch</allowedChange>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.allowedChange")
    private @Nullable String allowedChange;

    /** For Maven. */
    @Inject
    public CheckMojo(
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            RepositorySystem repositories,
            BuildContext buildContext) {
        super(new Invocation(session, project, execution, repositories), buildContext);
    }

    @Override
    void run() throws IOException, MojoFailureException {
        GenerationRequest request = request(outputDirectory);
        List<Problem> problems = new ArrayList<>(ClientCheck.check(request));
        Optional<OlderVersion> older = named();
        if (older.isPresent()) {
            checkChange(ClientDiff.compare(request, older.get()), problems);
        } else if (allowedChange != null) {
            throw new MojoFailureException("ampersand.allowedChange has no effect without an older version:"
                    + " name one in ampersand.oldInputs or ampersand.oldRevision");
        }
        if (!problems.isEmpty()) {
            throw new SpecException(problems);
        }
        getLog().info("The client is as it would be generated");
    }

    private void checkChange(ChangeReport report, List<Problem> problems) throws MojoFailureException {
        Step most = step();
        if (report.step().compareTo(most) <= 0) {
            return;
        }
        report.changes().stream()
                .filter(change -> change.step().compareTo(most) > 0)
                .forEach(change -> problems.add(new Problem(
                        Severity.ERROR,
                        "change-not-allowed",
                        change.title() + ", which asks for a " + change.step().label() + " version, and only "
                                + most.label() + " is allowed",
                        change.details().isEmpty() ? "" : String.join("; ", change.details()),
                        change.places())));
    }

    private Step step() throws MojoFailureException {
        try {
            return Step.of(allowedChange == null ? "minor" : allowedChange);
        } catch (IllegalArgumentException invalid) {
            throw new MojoFailureException(invalid.getMessage());
        }
    }
}
