package com.withampersand.maven;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * In which build, for which project and by which execution a goal runs.
 *
 * @param session the build
 * @param project the project; one without a file if the goal runs without a POM
 * @param execution the execution
 */
record Invocation(MavenSession session, MavenProject project, MojoExecution execution) {

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

    /** What this execution remembers. */
    RunFolder folder() {
        return RunFolder.of(project, execution);
    }
}
