package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class MigrateMojoTest {

    private static final String POM = """
            <project><build><plugins><plugin>
              <groupId>org.openapitools</groupId>
              <artifactId>openapi-generator-maven-plugin</artifactId>
              <configuration>
                <apiPackage>com.acme.api</apiPackage>
                <configOptions><library>native</library><hideGenerationTimestamp>true</hideGenerationTimestamp></configOptions>
              </configuration>
              <executions>
                <execution>
                  <id>pets</id>
                  <configuration>
                    <inputSpec>${project.basedir}/pets &amp; more.yaml</inputSpec>
                    <invokerPackage>com.acme</invokerPackage>
                    <output>target/pets</output>
                    <generateApis>false</generateApis>
                    <modelNameMappings>
                      <modelNameMapping>Pet=Animal</modelNameMapping>
                      <Dog>Hound</Dog>
                    </modelNameMappings>
                    <modlePackage>com.acme.model</modlePackage>
                  </configuration>
                </execution>
              </executions>
            </plugin></plugins></build></project>
            """;

    private final RecordingLog log = new RecordingLog();

    @Test
    void printsOurBlock() throws Exception {
        migrate(POM);

        assertThat(log.infos.get(0)).isEqualTo("""
                        In the place of openapi-generator-maven-plugin:

                        <plugin>
                            <groupId>com.withampersand</groupId>
                            <artifactId>ampersand-maven-plugin</artifactId>
                            <version>7.7</version>
                            <executions>
                                <execution>
                                    <id>pets</id>
                                    <goals>
                                        <goal>generate</goal>
                                    </goals>
                                    <configuration>
                                        <basePackage>com.acme</basePackage>
                                        <inputSpec>${project.basedir}/pets &amp; more.yaml</inputSpec>
                                        <outputDirectory>target/pets</outputDirectory>
                                        <nameOverrides>
                                            <nameOverride><of>Pet</of><name>Animal</name></nameOverride>
                                            <nameOverride><of>Dog</of><name>Hound</name></nameOverride>
                                        </nameOverrides>
                                        <parts>
                                            <part>models</part>
                                            <part>webhooks</part>
                                        </parts>
                                    </configuration>
                                </execution>
                            </executions>
                        </plugin>
                        """);
    }

    @Test
    void saysWhatDiffers() throws Exception {
        migrate(POM);

        assertThat(log.infos).hasSize(2);
        assertThat(log.infos.get(1))
                .startsWith("What differs:\n\n  apiPackage: There is one package for all clients")
                .contains(
                        "  library: there is no such option. There is one kind of client",
                        "  hideGenerationTimestamp: nothing takes its place. The same input gives the same bytes.",
                        "  modlePackage: this option is not known. Did you mean modelPackage?");
    }

    @Test
    void saysThatThereIsNothingToMigrate() {
        assertThatThrownBy(() -> migrate("<project/>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("neither an openapi-generator-maven-plugin nor a swagger-codegen-maven-plugin");
    }

    private void migrate(String pom) throws Exception {
        Model model = new MavenXpp3Reader().read(new StringReader(pom));
        MavenProject project = new MavenProject(model);
        project.setOriginalModel(model);
        Plugin self = new Plugin();
        self.setVersion("7.7");
        MigrateMojo mojo = new MigrateMojo(project, new MojoExecution(self, "migrate", "default-cli"));
        mojo.setLog(log);
        mojo.execute();
    }
}
