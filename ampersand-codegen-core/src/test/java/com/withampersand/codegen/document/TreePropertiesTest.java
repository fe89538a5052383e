package com.withampersand.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TreePropertiesTest {

    @Property(tries = 300)
    void yamlReadsJsonAsJsonDoesWithTheSamePlaces(@ForAll("documents") Object value) throws Exception {
        String json = json(value);

        List<String> fromJson = describe(JsonTree.read(new SourceText("x", json), new Diagnostics()));
        List<String> fromYaml = describe(YamlTree.read(new SourceText("x", json), new Diagnostics()));

        assertThat(fromYaml).isEqualTo(fromJson);
    }

    @Property(tries = 300)
    void theJavaViewIsWhatWasWrittenAndPointersLeadBack(@ForAll("documents") Object value) throws Exception {
        Node root = JsonTree.read(new SourceText("x", json(value)), new Diagnostics());

        assertThat(root.toJava()).isEqualTo(value);
        walk(
                root,
                node -> assertThat(JsonPointer.find(root, node.location().pointer()))
                        .isSameAs(node));
    }

    @Property(tries = 200)
    void whateverTheTextReadingEndsWithATreeOrAProblem(@ForAll("scraps") String text) {
        for (String name : List.of("x.yaml", "x.json")) {
            Diagnostics diagnostics = new Diagnostics();
            try {
                SourceText source = new SourceText(name, text);
                Node root =
                        name.equals("x.json") ? JsonTree.read(source, diagnostics) : YamlTree.read(source, diagnostics);
                assertThat(root).isNotNull();
            } catch (SyntaxException problem) {
                assertThat(problem.getMessage()).isNotBlank();
                assertThat(problem.location().line())
                        .isLessThanOrEqualTo(text.lines().toList().size() + 1);
            }
        }
    }

    @Provide
    Arbitrary<Object> documents() {
        Arbitrary<String> texts = Arbitraries.of(
                        "a", "b", "/", "~", "%", "#", "'", "\"", "\\", ":", "{", "}", "[", "]", ",", "é", "😀", " ",
                        "\n")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                texts.asGeneric(),
                Arbitraries.longs().asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        return Arbitraries.recursive(
                () -> scalars,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).asGeneric(),
                        Arbitraries.maps(texts, inner).ofMaxSize(3).asGeneric()),
                3);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "a", ": ", "- ", "\n", "  ", "{", "}", "[", "]", "\"", "'", ",", "&x ", "*x", "? ", "---", "<<",
                        "#", "!", "1", "|", "\t", "%", "@")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static String json(Object value) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            write(value, json);
        }
        return out.toString();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (var entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeNumber((Long) value);
        }
    }

    private static List<String> describe(Node root) {
        List<String> lines = new ArrayList<>();
        walk(
                root,
                node -> lines.add(node.kindName() + " " + node.toJava() + " " + node.location() + " "
                        + node.location().pointer()));
        return lines;
    }

    private static void walk(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        JsonPath.children(node).forEach(child -> walk(child, visitor));
    }
}
