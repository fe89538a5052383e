package com.withampersand.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.AmpersandCodegen;
import com.withampersand.codegen.GenerationRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Maven plugin of OpenAPI Generator, of the version that is its newest, in a Maven of its own. */
class MavenHostTest {

    /** The adapter is not in a repository yet, so its jar is named; a user leaves out scope and path. */
    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>consumer</artifactId>
              <version>1</version>
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.openapitools</groupId>
                    <artifactId>openapi-generator-maven-plugin</artifactId>
                    <version>%s</version>
                    <configuration>
                      <generatorName>ampersand-java</generatorName>
                      <inputSpec>%s</inputSpec>
                      <invokerPackage>com.example.client</invokerPackage>
                      <configOptions>
                        <clientName>Post</clientName>
                      </configOptions>
                      %s
                    </configuration>
                    <dependencies>
                      <dependency>
                        <groupId>com.withampersand</groupId>
                        <artifactId>ampersand-openapi-generator</artifactId>
                        <version>under-test</version>
                        <scope>system</scope>
                        <systemPath>%s</systemPath>
                      </dependency>
                    </dependencies>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void writesWhatOurOwnPluginWrites() throws Exception {
        Host.Run run = run("small.yaml", "");

        assertThat(run.output()).contains("1 operation, 1 type:", "BUILD SUCCESS");
        Map<String, String> written = Host.files(folder.resolve("target/generated-sources/openapi/src/main/java"));
        assertThat(written).isEqualTo(ours()).containsKey("com/example/client/PostClient.java");
    }

    @Test
    @Tag("long")
    void showsProblemsAsOursAreShown() throws Exception {
        Host.Run run = run("broken.yaml", "<skipValidateSpec>true</skipValidateSpec>");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .contains("broken.yaml:24:23: error: Nothing is at #/components/schemas/Stmap [dangling-reference]")
                .doesNotContain("\tat com.withampersand", "    at com.withampersand");
    }

    private Host.Run run(String spec, String more) throws Exception {
        Path input = Path.of("src/test/specs", spec).toAbsolutePath();
        Files.writeString(
                folder.resolve("pom.xml"),
                POM.formatted(System.getProperty("host.version"), input, more, Host.property("adapter.jar")));
        return Host.maven(folder, List.of("org.openapitools:openapi-generator-maven-plugin:generate"));
    }

    private Map<String, String> ours() throws Exception {
        Path sources = folder.resolve("ours");
        AmpersandCodegen.run(GenerationRequest.builder(sources, "com.example.client")
                .sources(request -> request.input(Path.of("src/test/specs/small.yaml")))
                .naming(naming -> naming.clientName("Post"))
                .build());
        return Host.files(sources);
    }
}
