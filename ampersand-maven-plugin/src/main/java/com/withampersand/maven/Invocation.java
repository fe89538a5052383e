package com.withampersand.maven;

import com.withampersand.codegen.Downloads;
import com.withampersand.codegen.InputLocator;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * In which build, for which project and by which execution a goal runs.
 *
 * @param session the build
 * @param project the project; one without a file if the goal runs without a POM
 * @param execution the execution
 * @param repositories where artifacts come from
 */
record Invocation(MavenSession session, MavenProject project, MojoExecution execution, RepositorySystem repositories) {

    /** Where documents of the web are kept, so that all modules have them, and {@code clean} leaves them. */
    private static final String CACHE = ".cache/ampersand-codegen";

    /** What the execution is called in messages, as in {@code execution `client` of goal generate in com.acme:app}. */
    String description() {
        return "execution `" + execution.getExecutionId() + "` of goal " + execution.getGoal() + " in "
                + project.getGroupId() + ":" + project.getArtifactId();
    }

    /** What relative paths are relative to. */
    Path base() {
        return project.getBasedir() == null
                ? Path.of("").toAbsolutePath()
                : project.getBasedir().toPath();
    }

    /** What finds inputs; to be closed when nothing more is read of them. */
    InputLocator inputs() {
        return new InputLocator(
                base(),
                Invocation.class.getClassLoader(),
                () -> new Downloads(localRepository().resolve(CACHE), session.isOffline()),
                new ProjectArtifacts(repositories, this));
    }

    private Path localRepository() {
        return session.getRepositorySession().getLocalRepository().getBasedir().toPath();
    }

    /** What this execution remembers. */
    RunFolder folder() {
        return RunFolder.of(project, execution);
    }
}
