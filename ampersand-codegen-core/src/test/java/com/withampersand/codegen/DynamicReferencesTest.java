package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas that those complete which refer to them, by {@code $dynamicRef} and {@code $dynamicAnchor}, become types of their own. */
class DynamicReferencesTest {

    private static final String HEAD = """
            openapi: 3.1.0
            info: {title: Zoo, version: '1'}
            paths: {}
            components:
              schemas:
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPageOfAnythingIsAPageOfWhatItsUserSays() throws IOException {
        GeneratedClient client = generate("""
                    Page:
                      $id: https://zoo.example/page
                      type: object
                      properties:
                        items: {type: array, items: {$dynamicRef: '#item'}}
                        next: {type: string}
                      $defs: {item: {$dynamicAnchor: item}}
                    Pet: {type: object, properties: {name: {type: string}}}
                    Cage: {type: object, properties: {bars: {type: integer}}}
                    PetPage:
                      $id: https://zoo.example/pets
                      $ref: page
                      $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Pet'}}
                    CagePage:
                      allOf: [{$ref: '#/components/schemas/Page'}]
                      properties: {empty: {type: integer}}
                      $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Cage'}}
                """);

        assertThat(client.problems()).isEmpty();
        assertThat(model(client, "Page")).contains("public List<@Nullable Object> items()");
        assertThat(model(client, "PetPage")).contains("public List<Pet> items()", "public @Nullable String next()");
        assertThat(model(client, "CagePage"))
                .contains(
                        "public List<Cage> items()", "public @Nullable String next()", "public @Nullable Long empty()");
    }

    @Test
    void aTreeThatExtendsATreeHasBranchesOfItsOwnKind() throws IOException {
        GeneratedClient client = generate("""
                    Tree:
                      $id: https://zoo.example/tree
                      $dynamicAnchor: node
                      type: object
                      properties:
                        value: true
                        parent: {$ref: '#'}
                        children: {type: array, items: {$dynamicRef: '#node'}}
                    NamedTree:
                      $id: https://zoo.example/named
                      $dynamicAnchor: node
                      $ref: tree
                      properties: {name: {type: string}}
                """);

        assertThat(client.problems()).isEmpty();
        assertThat(model(client, "Tree")).contains("public List<Tree> children()", "public @Nullable Tree parent()");
        assertThat(model(client, "NamedTree"))
                .contains(
                        "public List<NamedTree> children()",
                        "public @Nullable NamedTree parent()",
                        "public @Nullable String name()");
    }

    @Test
    void whatIsBetweenIsCompletedAsWellHoweverItGoesRound() throws IOException {
        Files.writeString(folder.resolve("shapes.json"), """
                {"$defs": {
                  "outer": {"$id": "https://zoo.example/outer", "type": "object",
                            "properties": {"inner": {"$ref": "inner"}, "name": {"$ref": "#/$defs/name"}},
                            "$defs": {"name": {"type": "string", "format": "uuid"}}},
                  "inner": {"$id": "https://zoo.example/inner", "type": "object",
                            "properties": {"content": {"$dynamicRef": "#content"}, "outer": {"$ref": "outer"}},
                            "$defs": {"any": {"$dynamicAnchor": "content"}}}}}
                """);
        GeneratedClient client = generate("""
                    Toy: {type: object, properties: {color: {type: string}}}
                    Box:
                      $ref: 'shapes.json#/$defs/outer'
                      $defs: {content: {$dynamicAnchor: content, $ref: '#/components/schemas/Toy'}}
                """);

        assertThat(client.problems()).isEmpty();
        assertThat(model(client, "Box"))
                .contains(
                        "public @Nullable UUID name()",
                        "public @Nullable Inner inner()",
                        "public @Nullable Toy content()",
                        "public @Nullable Box outer()");
    }

    @Test
    void schemasOfOneDocumentMayHaveAnchorsOfOneName() throws IOException {
        GeneratedClient client = generate("""
                    Pet: {type: object, properties: {name: {type: string}}}
                    Cage: {type: object, properties: {bars: {type: integer}}}
                    Pets:
                      type: object
                      properties: {all: {type: array, items: {$dynamicRef: '#item'}}}
                      $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Pet'}}
                    Cages:
                      type: object
                      properties: {all: {type: array, items: {$dynamicRef: '#item'}}}
                      $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Cage'}}
                """);

        assertThat(client.problems()).isEmpty();
        assertThat(model(client, "Pets")).contains("public List<Pet> all()");
        assertThat(model(client, "Cages")).contains("public List<Cage> all()");
    }

    @Test
    void anAnchorThatOnlyUsersOfASchemaHaveIsEnoughOfOne() throws IOException {
        GeneratedClient client = generate("""
                    Toy: {type: object, properties: {color: {type: string}}}
                    Box:
                      $id: https://zoo.example/box
                      type: object
                      properties: {content: {$dynamicRef: '#content'}}
                    ToyBox:
                      $ref: '#/components/schemas/Box'
                      $defs: {content: {$dynamicAnchor: content, $ref: '#/components/schemas/Toy'}}
                """);

        assertThat(client.problems()).isEmpty();
        assertThat(model(client, "Box")).contains("public @Nullable Object content()");
        assertThat(model(client, "ToyBox")).contains("public @Nullable Toy content()");
    }

    private GeneratedClient generate(String schemas) throws IOException {
        Path spec = Files.writeString(
                folder.resolve("api.yaml"), HEAD + schemas.indent(4).replaceAll("(?m)^ {8}", "    "));
        return AmpersandCodegen.generate(GenerationRequest.builder(folder.resolve("out"), "com.acme.zoo")
                .sources(sources -> sources.inputs(List.of(spec)))
                .build());
    }

    private static String model(GeneratedClient client, String name) {
        return client.files().stream()
                .filter(file -> file.path().endsWith("/model/" + name + ".java"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + name))
                .text();
    }
}
