package com.withampersand.maven;

import com.withampersand.codegen.AmpersandCodegen;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.SarifReport;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.output.AtomicWriter;
import java.io.File;
import java.io.IOException;
import java.util.List;
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
 * Reads the documents that a client would be generated from, tells every problem with its lines and a remedy, and writes
 * no client. Needs no project: {@code mvn com.withampersand:ampersand-maven-plugin:validate -Dampersand.inputs=api.yaml}.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends ClientMojo {

    /**
     * A file to write the problems to besides, as SARIF 2.1.0, which code hosts and editors show at the lines they are
     * about, as in {@code <sarifFile>target/openapi.sarif</sarifFile>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.sarifFile")
    private @Nullable File sarifFile;

    /** For Maven. */
    @Inject
    public ValidateMojo(
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            RepositorySystem repositories,
            BuildContext buildContext) {
        super(new Invocation(session, project, execution, repositories), buildContext);
    }

    @Override
    void run() throws IOException, MojoFailureException {
        Progress progress = new Progress(System::nanoTime, getLog()::info);
        List<Problem> problems = AmpersandCodegen.validate(request(new File("")), progress);
        if (sarifFile != null) {
            AtomicWriter.writeIfChanged(invocation().base().resolve(sarifFile.toPath()), SarifReport.of(problems));
        }
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new SpecException(problems);
        }
        tell(problems);
        getLog().info(problems.isEmpty() ? "No problems" : "A client can be generated");
    }

    /** What the client is called makes no difference here. */
    @Override
    String packageOtherwise() {
        return "client";
    }
}
