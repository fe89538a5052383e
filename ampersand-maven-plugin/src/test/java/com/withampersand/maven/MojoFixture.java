package com.withampersand.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.api.di.Provides;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.io.TempDir;

/** A project whose build directory is a fresh one, and what its goals say. */
abstract class MojoFixture {

    @TempDir
    Path target = Path.of("");

    final MavenProject project = new MavenProject();
    final RecordingLog log = new RecordingLog();

    @Provides
    MavenProject project() {
        Build build = new Build();
        build.setDirectory(target.toString());
        project.setBuild(build);
        project.setGroupId("com.example");
        project.setArtifactId("acme");
        project.setFile(new File("src/test/projects/acme/pom.xml").getAbsoluteFile());
        return project;
    }

    @Provides
    MojoExecution execution() {
        return new MojoExecution(new Plugin(), goal(), "client");
    }

    /** The goal in question. */
    abstract String goal();

    void execute(AbstractMojo mojo) throws MojoExecutionException, MojoFailureException {
        mojo.setLog(log);
        mojo.execute();
    }
}
