package com.withampersand.maven;

import com.withampersand.codegen.ClientDiff;
import com.withampersand.codegen.diff.ChangeReport;
import com.withampersand.codegen.diff.ReportForm;
import com.withampersand.codegen.output.AtomicWriter;
import java.io.File;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Tells what changed since an older version for those who use the generated client: in source code, in compiled code, on
 * the wire. The older version is named by {@code oldInputs} or {@code oldRevision}; if neither is there, it is what the
 * last run read. As in {@code mvn ampersand:diff -Dampersand.oldRevision=origin/main}.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends ComparingMojo {

    /**
     * How the report is written: {@code text}, {@code markdown} or {@code json}, as in {@code -Dampersand.format=markdown}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.format", defaultValue = "text")
    private String format = "text";

    /**
     * The file to write the report to, as in {@code -Dampersand.reportFile=target/diff.md}; the log if nothing is said.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.reportFile")
    private @Nullable File reportFile;

    /** For Maven. */
    @Inject
    public DiffMojo(
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            RepositorySystem repositories,
            BuildContext buildContext) {
        super(new Invocation(session, project, execution, repositories), buildContext);
    }

    @Override
    void run() throws IOException, MojoFailureException {
        ChangeReport report = ClientDiff.compare(request(new File("")), older());
        String text = form().print(report);
        if (reportFile == null) {
            getLog().info("\n" + text.stripTrailing());
        } else {
            AtomicWriter.writeIfChanged(invocation().base().resolve(reportFile.toPath()), text);
            getLog().info(report.summary() + ", in " + reportFile);
        }
    }

    private ReportForm form() throws MojoFailureException {
        try {
            return ReportForm.of(format);
        } catch (IllegalArgumentException invalid) {
            throw new MojoFailureException(invalid.getMessage());
        }
    }

    /** Both versions are in the same package, whichever that is. */
    @Override
    String packageOtherwise() {
        return "client";
    }
}
