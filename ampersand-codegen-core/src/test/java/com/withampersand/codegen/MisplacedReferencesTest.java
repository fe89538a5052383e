package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.java.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References in places where OpenAPI allows none, as documents have them that are split into many files. */
class MisplacedReferencesTest {

    private static final String HEAD = "openapi: 3.0.3\ninfo: {title: Zoo, version: '1'}\n";

    @TempDir
    private Path folder = Path.of("");

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, String> generate() throws IOException {
        GeneratedClient client =
                AmpersandCodegen.generate(GenerationRequest.builder(folder.resolve("out"), "com.example")
                        .sources(sources -> sources.input(folder.resolve("api.yaml")))
                        .build());
        assertThat(client.problems()).extracting(Problem::rule).isSubsetOf("misplaced-reference", "not-a-string");
        return client.files().stream()
                .collect(Collectors.toMap(
                        file -> file.path().substring(file.path().lastIndexOf('/') + 1),
                        GeneratedFile::text,
                        (one, other) -> one));
    }

    @Test
    void whatTheyLeadToIsTakenForWhatShouldBeThere() throws IOException {
        write("api.yaml", """
                openapi: 3.0.3
                info: {$ref: info.yaml}
                servers: [{$ref: 'servers/main.yaml'}]
                paths: {$ref: paths/all.yaml}
                components:
                  schemas:
                    Animal: {type: object, properties: {$ref: 'schemas/animal.yaml#/properties'}}
                """);
        write("info.yaml", "{title: Zoo, version: '1'}");
        write("servers/main.yaml", "url: https://zoo.example.com");
        write("paths/all.yaml", """
                /animals/{id}:
                  get:
                    operationId: getAnimal
                    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                    responses: {$ref: ../responses/animal.yaml}
                """);
        write("responses/animal.yaml", """
                '200':
                  description: The animal.
                  content: {$ref: 'content.yaml#/json'}
                """);
        write(
                "responses/content.yaml",
                "json: {application/json: {schema: {$ref: '../api.yaml#/components/schemas/Animal'}}}");
        write("schemas/animal.yaml", "properties: {name: {type: string}, keeper: {$ref: keeper.yaml}}");
        write("schemas/keeper.yaml", "{type: object, properties: {name: {type: string}}}");

        Map<String, String> files = generate();

        assertThat(files.get("ZooClient.java")).contains("https://zoo.example.com");
        assertThat(files.keySet()).contains("Animal.java", "Keeper.java");
        assertThat(files.get("Animal.java")).contains("public @Nullable String name()", "Keeper keeper()");
        assertThat(String.join("\n", files.values())).contains("Animal get(String id)");
    }

    @Test
    void oneMayLeadToAnother() throws IOException {
        write("api.yaml", HEAD + """
                paths: {}
                components:
                  schemas:
                    A: {type: object, properties: {$ref: '#/components/schemas/B/properties'}}
                    B: {type: object, properties: {$ref: '#/components/schemas/C/properties'}}
                    C: {type: object, properties: {size: {type: integer}}}
                """);

        assertThat(generate().get("A.java")).contains("public @Nullable Long size()");
    }

    @Test
    void oneThatLeadsBackToItselfIsAnError() throws IOException {
        write("api.yaml", HEAD + """
                paths: {}
                components:
                  schemas:
                    A: {type: object, properties: {$ref: '#/components/schemas/B/properties'}}
                    B: {type: object, properties: {$ref: '#/components/schemas/A/properties'}}
                """);

        assertThatThrownBy(this::generate)
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("back to itself [reference-cycle]");
    }

    @Test
    void textOfOtherFilesIsPassedOver() throws IOException {
        write("api.yaml", """
                openapi: 3.0.3
                info: {title: Zoo, version: '1', description: {$ref: about.md}}
                paths: {}
                components: {schemas: {A: {type: string, enum: [a]}}}
                """);
        write("about.md", "# Of *animals*: `all\n\tof them");

        assertThat(generate()).containsKey("A.java");
    }
}
