package com.withampersand.maven;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import java.io.File;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.codehaus.plexus.build.BuildContext;

/**
 * Problems in the margins of an editor.
 *
 * @param buildContext the way to the IDE
 */
record IdeMarkers(BuildContext buildContext) {

    /** What Eclipse sets when it runs a goal. On a command line the same call would print each problem a second time. */
    private static final String ECLIPSE = "m2e.version";

    static boolean areWanted(MavenSession session) {
        return session.getSystemProperties().containsKey(ECLIPSE)
                || session.getUserProperties().containsKey(ECLIPSE);
    }

    /** Shows these problems, and no others of an earlier run in the same files. */
    void show(List<Problem> problems) {
        problems.stream()
                .flatMap(problem -> problem.location().stream())
                .map(IdeMarkers::file)
                .distinct()
                .forEach(buildContext::removeMessages);
        for (Problem problem : problems) {
            problem.location().ifPresent(at -> show(problem, at));
        }
    }

    private void show(Problem problem, Location at) {
        int severity =
                problem.severity() == Severity.ERROR ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING;
        if (problem.severity() != Severity.NOTE) {
            String text = problem.remedy().isEmpty() ? problem.message() : problem.message() + ". " + problem.remedy();
            buildContext.addMessage(file(at), at.line(), at.column(), text, severity, null);
        }
    }

    private static File file(Location at) {
        return new File(at.source().name());
    }
}
