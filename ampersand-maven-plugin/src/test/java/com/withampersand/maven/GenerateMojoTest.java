package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/projects/acme")
class GenerateMojoTest extends MojoFixture {

    private static final String SERVICE = "META-INF/services/com.fasterxml.jackson.databind.Module";

    @Override
    String goal() {
        return "generate";
    }

    @Test
    @InjectMojo(goal = "generate")
    void generatesSourcesThatAreCompiled(GenerateMojo mojo) throws Exception {
        execute(mojo);

        Path sources = target.resolve("generated-sources/ampersand");
        assertThat(project.getCompileSourceRoots()).containsExactly(sources.toString());
        assertThat(sources.resolve("com/example/acme/AcmeClient.java")).exists();
        assertThat(sources.resolve("com/example/acme/runtime/AcmeException.java"))
                .content()
                .contains("package com.example.acme.runtime;");
        assertThat(log.warnings).isEmpty();
        assertThat(log.infos)
                .singleElement()
                .asString()
                .matches("1 operation, 1 type: (\\d+) files, \\1 written, 0 deleted \\(\\d+\\.\\d s\\)");
    }

    @Test
    @InjectMojo(goal = "generate")
    void keepsItsStateOutOfTheSources(GenerateMojo mojo) throws Exception {
        execute(mojo);

        assertThat(target.resolve("ampersand/client/manifest.txt"))
                .content()
                .contains("com/example/acme/AcmeClient.java");
        assertThat(target.resolve("ampersand/client/names.txt")).content().contains("client = Acme");
        assertThat(target.resolve("generated-sources/ampersand").toFile().list())
                .containsExactly("com");
    }

    @Test
    @InjectMojo(goal = "generate")
    void doesNothingWhenNothingChanged(GenerateMojo mojo) throws Exception {
        execute(mojo);
        Path lastRun = target.resolve("ampersand/client/last-run.txt");
        String remembered = Files.readString(lastRun);
        execute(mojo);

        assertThat(log.infos)
                .hasSize(2)
                .last()
                .asString()
                .matches("Nothing changed: 1 operation, 1 type, \\d+ files .*");
        assertThat(lastRun).hasContent(remembered);
        assertThat(project.getCompileSourceRoots()).as("compiled all the same").hasSize(1);
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "basePackage", value = "com.example.client")
    void restoresWhatSomebodyDeleted(GenerateMojo mojo) throws Exception {
        execute(mojo);
        Files.delete(target.resolve("generated-sources/ampersand/com/example/client/AcmeClient.java"));
        execute(mojo);

        assertThat(log.infos).last().asString().contains(" 1 written, 0 deleted");
    }

    @Test
    @InjectMojo(goal = "generate", pom = "filter.xml")
    void generatesWhatTheFilterLeaves(GenerateMojo mojo) throws Exception {
        execute(mojo);

        assertThat(log.warnings).isEmpty();
        assertThat(log.infos).singleElement().asString().startsWith("1 operation, 0 types: ");
    }

    @Test
    @InjectMojo(goal = "generate", pom = "strict.xml")
    void takesWarningsForErrorsIfTold(GenerateMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("error: The variable {id} of /pings/{id} is no parameter")
                .hasMessageContaining("[undeclared-path-parameter]");
        assertThat(log.infos).last().isEqualTo("1 error");
    }

    @Test
    @InjectMojo(goal = "generate", pom = "everything.xml")
    void passesEveryParameterOn(GenerateMojo mojo) throws Exception {
        execute(mojo);

        Path sources = target.resolve("elsewhere");
        assertThat(project.getCompileSourceRoots()).containsExactly(sources.toString());
        assertThat(sources.resolve("com/example/acme/ZebraClient.java")).exists();
        assertThat(sources.resolve("com/example/shared")).doesNotExist();
        assertThat(sources.resolve("com/example/acme/runtime")).doesNotExist();
        assertThat(sources.resolve("com/example/acme/ZebraJacksonModule.java")).exists();
        assertThat(sources.resolve("com/example/acme/ZebraTestServer.java")).exists();
        assertThat(sources.resolve("com/example/acme/model/Group.java"))
                .content()
                .contains("public record Group(");
        assertThat(sources.resolve("META-INF/services/tools.jackson.databind.JacksonModule"))
                .exists();
        assertThat(target.resolve("names.txt")).content().contains("client = Zebra", "fetch");
    }

    @Test
    @InjectMojo(goal = "generate", pom = "adjusted.xml")
    void passesOnWhatTheUserKnowsBetter(GenerateMojo mojo) throws Exception {
        execute(mojo);

        Path sources = target.resolve("generated-sources/ampersand");
        assertThat(sources.resolve("com/example/types/Team.java"))
                .content()
                .contains("import com.example.Name;", "Names::parse", "Secrets.hide(name)");
        assertThat(sources.resolve("com/example/acme/AcmeClient.java")).doesNotExist();
        assertThat(sources.resolve("module-info.java")).content().contains("module com.example.module {");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "relaxations", value = "Group.nmae")
    void refusesToRelaxWhatIsNotThere(GenerateMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("`Group.nmae` is no required property");
    }

    @Test
    @InjectMojo(goal = "generate", pom = "half.xml")
    void refusesHalfAName(GenerateMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("A <nameOverride> lacks its <name>");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "jacksonModule", value = "true")
    void addsTheFileThatFindsTheModuleToTheResources(GenerateMojo mojo) throws Exception {
        execute(mojo);

        String sources = target.resolve("generated-sources/ampersand").toString();
        assertThat(Path.of(sources, SERVICE)).hasContent("com.example.acme.AcmeJacksonModule\n");
        assertThat(project.getResources()).singleElement().satisfies(resource -> {
            assertThat(resource.getDirectory()).isEqualTo(sources);
            assertThat(resource.getIncludes()).containsExactly("META-INF/services/**");
            assertThat(resource.isFiltering()).isFalse();
        });
        assertThat(log.warnings).isEmpty();
    }

    @Test
    @InjectMojo(goal = "generate")
    void addsNothingToTheResourcesUnlessAsked(GenerateMojo mojo) throws Exception {
        execute(mojo);

        assertThat(project.getResources()).isEmpty();
        assertThat(target.resolve("generated-sources/ampersand/META-INF")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "jacksonModule", value = "true")
    void warnsIfAnotherResourceHasAFileOfThatName(GenerateMojo mojo) throws Exception {
        Path other = target.resolve("resources");
        Files.createDirectories(other.resolve("META-INF/services"));
        Files.writeString(other.resolve(SERVICE), "com.example.OtherModule");
        Resource resource = new Resource();
        resource.setDirectory(other.toString());
        project.addResource(resource);

        execute(mojo);
        execute(mojo);

        assertThat(log.warnings)
                .hasSize(2)
                .first()
                .asString()
                .contains(other.resolve(SERVICE).toString(), "generated-sources/ampersand", "one of the two");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "skip", value = "true")
    void addsTheSourceRootEvenWhenSkipped(GenerateMojo mojo) throws Exception {
        execute(mojo);

        assertThat(project.getCompileSourceRoots())
                .containsExactly(target.resolve("generated-sources/ampersand").toString());
        assertThat(target).isEmptyDirectory();
        assertThat(log.infos).singleElement().asString().contains("ampersand.skip");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpec", value = "broken.yaml")
    void printsEachErrorOnceAndNoStackTrace(GenerateMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasNoCause()
                .hasMessageContaining("broken.yaml:24:")
                .message()
                .containsOnlyOnce(": error: ");
        assertThat(log.errors).isEmpty();
        assertThat(log.warnings).isEmpty();
        assertThat(project.getCompileSourceRoots())
                .as("an IDE wants it all the same")
                .hasSize(1);
        assertThat(target).isEmptyDirectory();
    }

    @Test
    @InjectMojo(goal = "generate", pom = "names.xml")
    void logsWarnings(GenerateMojo mojo) throws Exception {
        execute(mojo);

        assertThat(log.warnings).singleElement().asString().contains("`type api.yaml#/components/schemas/Gone`");
        assertThat(target.resolve("ampersand/client/names.txt")).content().contains("schemas/Group = Team");
    }

    @Test
    @InjectMojo(goal = "generate", pom = "names.xml")
    void countsWarningsThatStay(GenerateMojo mojo) throws Exception {
        execute(mojo);
        log.warnings.clear();
        execute(mojo);

        Path problems = target.resolve("ampersand/client/problems.txt");
        assertThat(log.warnings).isEmpty();
        assertThat(log.infos).last().asString().endsWith("; 1 warning as before, in " + problems);
        assertThat(problems).content().contains("warning: ", "`type api.yaml#/components/schemas/Gone`");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "skip", value = "true")
    void undoesWhatAKilledBuildDidEvenWhenSkipped(GenerateMojo mojo) throws Exception {
        Path staging = target.resolve("generated-sources/ampersand/.ampersand-codegen-staging");
        Files.createDirectories(staging);
        Files.createFile(staging.resolve("999999999-1-1"));
        Files.writeString(staging.resolve("0.old"), "old");
        Files.writeString(staging.resolve("journal.txt"), "DELETE - com/Old.java\n");

        execute(mojo);

        assertThat(target.resolve("generated-sources/ampersand/com/Old.java")).hasContent("old");
        assertThat(staging).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate", pom = "no-package.xml")
    void saysHowToNameThePackage(GenerateMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("<basePackage>");
    }

    @Test
    @InjectMojo(goal = "generate")
    void tellsAnUnusableDiskFromAnUnusableInput(GenerateMojo mojo) throws IOException {
        Files.createDirectory(target.resolve("generated-sources"));
        Files.writeString(target.resolve("generated-sources/ampersand"), "a file");

        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("generated-sources/ampersand: this is a file, where a directory is needed");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "updateNames", value = "true")
    void refusesParametersWithoutEffect(GenerateMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("There is no names file");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "jackson", value = "4")
    void refusesAVersionOfJacksonThatItDoesNotKnow(GenerateMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("must be 2 or 3, not `4`");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "basePackage", value = "com.my-company")
    void refusesWhatIsNoPackage(GenerateMojo mojo) {
        assertThatThrownBy(() -> execute(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("com.my-company");
    }
}
