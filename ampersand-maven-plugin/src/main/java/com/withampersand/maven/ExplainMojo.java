package com.withampersand.maven;

import com.withampersand.codegen.SymbolExplanation;
import com.withampersand.codegen.diff.Explanation;
import java.io.File;
import java.io.IOException;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells why a class, method or field of the generated client exists and looks as it does: the place in the description, the
 * rule, and what would change it. As in {@code mvn ampersand:explain -Dampersand.symbol=Connection.status}.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends ClientMojo {

    /**
     * The name of the class, method or field, as in {@code com.acme.ampersand.model.Connection#status}, or less of it, as in
     * {@code Connection.status}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "ampersand.symbol", required = true)
    private String symbol = "";

    /** For Maven. */
    @Inject
    public ExplainMojo(
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            RepositorySystem repositories,
            BuildContext buildContext) {
        super(new Invocation(session, project, execution, repositories), buildContext);
    }

    @Override
    void run() throws IOException, MojoFailureException {
        getLog().info("\n"
                + SymbolExplanation.of(request(new File("")), symbol).stream()
                        .map(Explanation::print)
                        .collect(Collectors.joining("\n\n")));
    }

    /** A symbol is found by the end of its name, too. */
    @Override
    String packageOtherwise() {
        return "client";
    }
}
