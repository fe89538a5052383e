package com.withampersand.maven;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import java.io.File;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.codehaus.plexus.build.BuildContext;

/**
 * Problems in the margins of an editor.
 *
 * @param buildContext the way to the IDE
 * @param owner whose problems they are, for another execution has others
 */
record IdeMarkers(BuildContext buildContext, String owner) {

    /** What Eclipse sets when it runs a goal. On a command line the same call would print each problem a second time. */
    private static final String ECLIPSE = "m2e.version";

    static boolean areWanted(MavenSession session) {
        return session.getSystemProperties().containsKey(ECLIPSE)
                || session.getUserProperties().containsKey(ECLIPSE);
    }

    /** Shows these problems, and no others of an earlier run, which may have been in other files. */
    void show(List<Problem> problems) {
        List<Problem> placed = problems.stream()
                .filter(problem -> problem.location()
                        .map(IdeMarkers::file)
                        .filter(File::isFile)
                        .isPresent())
                .toList();
        Set<File> files = new LinkedHashSet<>();
        placed.forEach(problem -> problem.location().map(IdeMarkers::file).ifPresent(files::add));
        Set<File> stale = new LinkedHashSet<>(files);
        String key = IdeMarkers.class.getName() + " of " + owner;
        if (buildContext.getValue(key) instanceof Collection<?> marked) {
            marked.forEach(file -> stale.add((File) file));
        }
        stale.forEach(buildContext::removeMessages);
        buildContext.setValue(key, files);
        for (Problem problem : placed) {
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
