package com.withampersand.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code x-union} abbreviates. */
@NullUnmarked // What a test reaches for is there, or the test fails.
class UnionExtensionTest {

    private static final String HEAD = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\n";
    private static final String UNION = "x-union: {name: Event, discriminator: type}";

    @TempDir
    Path folder;

    private static String schemas(String... schemas) {
        return HEAD + "components:\n  schemas:\n    " + String.join("\n    ", schemas) + "\n";
    }

    private static ObjectNode schema(Document document, String name) {
        return (ObjectNode) JsonPointer.find(document.root(), "/components/schemas/" + name);
    }

    @Test
    void aSchemaComesToStandBesideTheFirstOfItsVariants() {
        Workspace work = new Workspace(folder)
                .file("in/a.yaml", schemas("Other: {type: string}", "B: {" + UNION + "}", "A: {" + UNION + "}"))
                .file("in/sub folder/b.yaml", schemas("C/1: {" + UNION + "}"));

        Documents documents = work.load("in");
        Document first = documents.roots().get(0);
        ObjectNode event = schema(first, "Event");

        assertThat(work.problems()).isEmpty();
        assertThat(event.toJava())
                .isEqualTo(Map.of(
                        "description",
                        "One of 3 schemas, told apart by `type`.",
                        "oneOf",
                        List.of(
                                Map.of("$ref", "#/components/schemas/B"),
                                Map.of("$ref", "#/components/schemas/A"),
                                Map.of("$ref", "sub%20folder/b.yaml#/components/schemas/C~11")),
                        "discriminator",
                        Map.of("propertyName", "type", "mapping", Map.of()),
                        "x-union",
                        Map.of("name", "Event", "discriminator", "type")));
        assertThat(schema(documents.roots().get(1), "Event")).isNull();
        assertThat(documents.id(event)).isEqualTo("a.yaml#/components/schemas/Event");
        assertThat(event.location().toString()).endsWith("a.yaml:7:9");
        Node last = event.objects("oneOf").get(2);
        assertThat(documents.id(last)).isEqualTo("a.yaml#/components/schemas/Event/oneOf/2");
        assertThat(last.location().toString())
                .as("a variant is complained of where it is described")
                .endsWith("b.yaml:6:10");
        assertThat(documents.id(documents.target((ObjectNode) last)))
                .isEqualTo("sub folder/b.yaml#/components/schemas/C~11");
    }

    @Test
    void otherSchemasMayReferToIt() {
        Workspace work = new Workspace(folder)
                .file("a.yaml", schemas("A: {" + UNION + "}", "B: {" + UNION + "}"))
                .file("b.yaml", schemas("Log: {properties: {event: {$ref: 'a.yaml#/components/schemas/Event'}}}"));

        Documents documents = work.load("a.yaml", "b.yaml");
        Node event = JsonPointer.find(documents.roots().get(1).root(), "/components/schemas/Log/properties/event");

        assertThat(work.problems()).isEmpty();
        assertThat(documents.target((ObjectNode) event))
                .isSameAs(schema(documents.roots().get(0), "Event"));
    }

    @Test
    void anOverlayMakesAUnionOfWhateverHasAProperty() {
        String payload = ": {properties: {type: {enum: [x]}}}";
        Workspace work = new Workspace(folder)
                .file("a.yaml", schemas("A" + payload, "B: {properties: {other: {}}}", "C" + payload))
                .overlay("overlay.yaml", """
                        overlay: 1.0.0
                        info: {title: t, version: '1'}
                        actions:
                          - target: $.components.schemas[?@.properties.type]
                            update: {x-union: {name: Event, discriminator: type, description: What happened.}}
                        """);

        ObjectNode event = schema(work.load("a.yaml").roots().get(0), "Event");

        assertThat(work.problems()).isEmpty();
        assertThat(event.text("description")).isEqualTo("What happened.");
        assertThat(event.objects("oneOf"))
                .extracting(member -> member.text("$ref"))
                .containsExactly("#/components/schemas/A", "#/components/schemas/C");
        assertThat(event.location().toString()).endsWith("overlay.yaml:5:14");
        assertThat(event.objects("oneOf").get(1).location().toString()).endsWith("a.yaml:8:8");
    }

    @Test
    void aValueIsMapped() {
        Workspace work = new Workspace(folder)
                .file(
                        "a.yaml",
                        schemas(
                                "A: {x-union: {name: Event, discriminator: type, value: a/b}}",
                                "B: {x-union: {name: Event, discriminator: type}}"));

        ObjectNode event = schema(work.load("a.yaml").roots().get(0), "Event");

        assertThat(work.problems()).isEmpty();
        assertThat(event.object("discriminator").object("mapping").toJava())
                .isEqualTo(Map.of("a/b", "#/components/schemas/A"));
    }

    @Test
    void aJsonSchemaMayHaveOneAmongItsDefinitions() {
        Workspace work = new Workspace(folder).file("a.json", """
                        {"$schema": "https://json-schema.org/draft/2020-12/schema",
                         "$defs": {"A": {"x-union": {"name": "Event"}}, "B": {"x-union": {"name": "Event"}}}}
                        """);

        Document document = work.load("a.json").roots().get(0);

        assertThat(work.problems()).isEmpty();
        assertThat(document.root().object("$defs").object("Event").objects("oneOf"))
                .extracting(member -> member.text("$ref"))
                .containsExactly("#/$defs/A", "#/$defs/B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Event | B: {}             | union-extension:6:9 | {name: Payload, discriminator: type}",
                "{}    | B: {}             | union-extension:6:9 | {name: Payload, discriminator: type}",
                "{name: ' '}      | B: {}  | union-extension:6:19  | {name: Payload, discriminator: type}",
                "{name: [Event]}  | B: {}  | union-extension:6:19  | {name: Payload, discriminator: type}",
                "{name: Event, discriminater: t} | B: {}  | union-extension:6:32  | Did you mean discriminator?",
                "{name: Event, discriminator: t} | B: {x-union: {name: Event}}  | union-extension:7:9  | the same property",
                "{name: B} | B: {}         | union-name-taken:6:9 | another name",
                "{name: Event, discriminator: t, value: v}"
                        + " | B: {x-union: {name: Event, discriminator: t, value: v}} | union-extension:7:8 | value of its own",
                "{name: Event, discriminator: t} | B: {} | union-of-one:6:9 | leave it out",
                "{name: A} | B: {}         | union-name-taken:6:9 | another name",
            })
    void whatIsWrongWithItIsLocated(String extension, String other, String ruleAndPlace, String remedy) {
        Workspace work = new Workspace(folder).file("a.yaml", schemas("A: {x-union: " + extension + "}", other));

        work.load("a.yaml");

        assertThat(work.problems()).containsExactly(ruleAndPlace.replaceFirst(":", " a.yaml:"));
        assertThat(work.problem().remedy()).contains(remedy);
    }

    @Test
    void whereItCountsForNothingIsAWarning() {
        Workspace work = new Workspace(folder)
                .file(
                        "a.yaml",
                        schemas(
                                "A: {properties: {a: {" + UNION + "}}, example: {x-union: no schema}}",
                                "B: {$ref: 'b.yaml#/components/schemas/B'}"))
                .file("b.yaml", schemas("B: {" + UNION + "}"));

        work.load("a.yaml");

        assertThat(work.problems()).containsExactly("misplaced-union a.yaml:6:26", "misplaced-union b.yaml:6:9");
    }
}
