package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/projects/acme")
class ValidateMojoTest extends MojoFixture {

    @Override
    String goal() {
        return "validate";
    }

    @Test
    @InjectMojo(goal = "validate", pom = "no-package.xml")
    void saysThatAllIsWellAndWritesNothing(ValidateMojo mojo) throws Exception {
        execute(mojo);

        assertThat(log.infos).containsExactly("No problems");
        assertThat(target).isEmptyDirectory();
        assertThat(project.getCompileSourceRoots()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "validate", pom = "names.xml")
    void tellsOfWarningsAndSucceeds(ValidateMojo mojo) throws Exception {
        execute(mojo);

        assertThat(log.warnings).singleElement().asString().contains("`type api.yaml#/components/schemas/Gone`");
        assertThat(log.infos).last().isEqualTo("A client can be generated");
    }

    @Test
    @InjectMojo(goal = "validate", pom = "sarif.xml")
    @MojoParameter(name = "inputSpec", value = "broken.yaml")
    void failsWithEveryErrorAndWritesThemAsSarif(ValidateMojo mojo) {
        Path sarif = target.resolve("problems/acme.sarif");

        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasNoCause()
                .message()
                .containsOnlyOnce("broken.yaml:24:");
        assertThat(sarif).content().contains("\"version\": \"2.1.0\"", "broken.yaml", "\"startLine\": 24");
    }

    @Test
    @InjectMojo(goal = "validate", pom = "no-package.xml")
    @MojoParameter(
            name = "remoteDocuments",
            value =
                    "https://example.com/common.yaml#sha256=0000000000000000000000000000000000000000000000000000000000000000")
    void fetchesNoDocumentThatNothingRefersTo(ValidateMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("No reference needs https://example.com/common.yaml,");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "skip", value = "true")
    void canBeSkipped(ValidateMojo mojo) throws Exception {
        execute(mojo);

        assertThat(log.infos).containsExactly("Skipped, as ampersand.skip is set");
    }
}
