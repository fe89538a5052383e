package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class OutputClaimsTest {

    private static final Path DIRECTORY = Path.of("target/a");

    private final MavenExecutionRequest build = new DefaultMavenExecutionRequest();

    @Test
    void oneDirectoryIsForOneExecution() throws MojoFailureException {
        OutputClaims.of(build).claim(DIRECTORY, "execution `a` of goal generate in x:y");

        assertThatThrownBy(() ->
                        OutputClaims.of(build).claim(Path.of("target/b/../a"), "execution `b` of goal generate in x:z"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("`a` of goal generate in x:y")
                .hasMessageContaining("`b` of goal generate in x:z");
    }

    @Test
    void anExecutionMayRunAgainAndAnotherBuildMayHaveIt() throws MojoFailureException {
        OutputClaims.of(build).claim(DIRECTORY, "a");

        assertThatCode(() -> OutputClaims.of(build).claim(DIRECTORY, "a")).doesNotThrowAnyException();
        assertThatCode(() -> OutputClaims.of(new DefaultMavenExecutionRequest()).claim(DIRECTORY, "b"))
                .doesNotThrowAnyException();
    }
}
