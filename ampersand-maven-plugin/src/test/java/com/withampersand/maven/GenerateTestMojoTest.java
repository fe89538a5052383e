package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/projects/acme")
class GenerateTestMojoTest extends MojoFixture {

    @Override
    String goal() {
        return "generate-test";
    }

    @Test
    @InjectMojo(goal = "generate-test")
    @MojoParameter(name = "jacksonModule", value = "true")
    void generatesSourcesThatAreCompiledWithTheTests(GenerateTestMojo mojo) throws Exception {
        execute(mojo);

        Path sources = target.resolve("generated-test-sources/ampersand");
        assertThat(project.getTestCompileSourceRoots()).containsExactly(sources.toString());
        assertThat(project.getCompileSourceRoots()).isEmpty();
        assertThat(sources.resolve("com/example/acme/AcmeClient.java")).exists();
        assertThat(project.getResources()).isEmpty();
        assertThat(project.getTestResources())
                .singleElement()
                .satisfies(resource -> assertThat(resource.getDirectory()).isEqualTo(sources.toString()));
    }

    @Test
    @InjectMojo(goal = "generate-test")
    void remembersItsRunApartFromTheOtherGoal(GenerateTestMojo mojo) throws Exception {
        execute(mojo);

        assertThat(target.resolve("ampersand-test/client/manifest.txt")).exists();
        assertThat(target.resolve("ampersand")).doesNotExist();
    }
}
