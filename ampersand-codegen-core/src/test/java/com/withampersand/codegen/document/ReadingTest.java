package com.withampersand.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked // What a test reaches for is there, or the test fails.
class ReadingTest {

    @TempDir
    Path folder;

    @Test
    void yamlNodesKnowTheirPlaces() {
        ObjectNode root = object("a.yaml", "a:\n  - x\n  - b/c: {d: 1}\n");

        Node d = JsonPointer.find(root, "/a/1/b~1c/d");
        assertThat(d.location()).hasToString("a.yaml:3:14");
        assertThat(d.location().pointer()).isEqualTo("/a/1/b~1c/d");
        assertThat(root.keyLocation("a")).hasToString("a.yaml:1:1");
        assertThat(root.location().pointer()).isEmpty();
    }

    @Test
    void jsonNodesKnowTheirPlaces() {
        ObjectNode root = object("a.json", "{\"😀\": 1,\r\n  \"a\": [true,\n {\"b~\": null}]}");

        Node b = JsonPointer.find(root, "/a/1/b~0");
        assertThat(b.location()).hasToString("a.json:3:9");
        assertThat(root.keyLocation("a")).hasToString("a.json:2:3");
        assertThat(root.get("😀").location()).hasToString("a.json:1:7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200         | NUMBER  | 200",
                "-1.50e3     | NUMBER  | -1.50e3",
                ".5          | NUMBER  | .5",
                "0x1F        | NUMBER  | 31",
                "0o17        | NUMBER  | 15",
                "017         | NUMBER  | 017",
                "1_000       | STRING  | 1_000",
                "1.2.3       | STRING  | 1.2.3",
                ".inf        | STRING  | .inf",
                "-           | STRING  | -",
                "True        | BOOLEAN | true",
                "FALSE       | BOOLEAN | false",
                "tRUE        | STRING  | tRUE",
                "yes         | STRING  | yes",
                "on          | STRING  | on",
                "2024-01-02  | STRING  | 2024-01-02",
                "12:30:00    | STRING  | 12:30:00",
                "~           | NULL    | null",
                "Null        | NULL    | null",
                "'\"5\"'     | STRING  | 5",
                "!!str 5     | STRING  | 5",
                "!!int '\"5\"' | NUMBER | 5",
                "! 5         | STRING  | 5",
            })
    void yamlScalarsFollowTheCoreSchema(String written, ScalarNode.Kind kind, String text) {
        String yaml = written.equals("-") ? "a: '-'" : "a: " + written.replace("'", "");
        ScalarNode scalar = object("a.yaml", yaml).scalar("a");

        assertThat(scalar.kind()).isEqualTo(kind);
        assertThat(scalar.text()).isEqualTo(text);
    }

    @Test
    void keysAreTexts() {
        ObjectNode root = object("a.yaml", "200: a\nyes: b\n1.10: c\n2024-01-01: d\ntrue: e\n? f\n: g\n");

        assertThat(root.names()).containsExactly("200", "yes", "1.10", "2024-01-01", "true", "f");
    }

    @Test
    void theJavaViewKeepsNumbersAndOrder() {
        ObjectNode root = object(
                "a.yaml",
                "s: x\nl: 9223372036854775807\nb: 9223372036854775808\nd: 1.10\nn: null\nt: [true, {z: 1, a: 2}]");

        assertThat(root.toJava())
                .containsEntry("s", "x")
                .containsEntry("l", Long.MAX_VALUE)
                .containsEntry("b", new BigInteger("9223372036854775808"))
                .containsEntry("d", new BigDecimal("1.10"))
                .containsEntry("n", null)
                .containsEntry("t", List.of(true, Map.of("z", 1L, "a", 2L)));
        assertThat(root.names()).containsExactly("s", "l", "b", "d", "n", "t");
    }

    @Test
    void typedAccessIsLenient() {
        ObjectNode root = object("a.yaml", "v: 1.0\nt: true\no: {}\nl: [1, x, {}, null]\nn: null\n");

        assertThat(root.text("v")).isEqualTo("1.0");
        assertThat(root.text("o")).isNull();
        assertThat(root.text("n")).isNull();
        assertThat(root.flag("t")).isTrue();
        assertThat(root.flag("v")).isFalse();
        assertThat(root.flag("absent", true)).isTrue();
        assertThat(root.object("l")).isNull();
        assertThat(root.items("o")).isEmpty();
        assertThat(root.objects("l")).hasSize(1);
        assertThat(root.texts("l")).containsExactly("1", "x");
    }

    @Test
    void anAliasHasThePointerOfItsUseAndTheLineOfItsAnchor() {
        ObjectNode root = object("a.yaml", "a: &x {b: [1]}\nc: *x\n*k : 1\n".replace("*k : 1\n", ""));

        Node copy = JsonPointer.find(root, "/c/b/0");
        assertThat(copy.location().pointer()).isEqualTo("/c/b/0");
        assertThat(copy.location().line()).isEqualTo(1);
    }

    @Test
    void mergeKeysGiveWayToWhatIsThere() {
        ObjectNode root =
                object("a.yaml", "x: &x {a: 1, b: 2}\ny:\n  b: 3\n  <<: *x\n  c: 4\nz:\n  <<: [*x]\n  a: 5\n");

        assertThat(root.object("y").toJava()).isEqualTo(Map.of("b", 3L, "a", 1L, "c", 4L));
        assertThat(root.object("z").toJava()).isEqualTo(Map.of("a", 5L, "b", 2L));
        assertThat(JsonPointer.find(root, "/y/a").location().pointer()).isEqualTo("/y/a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.yaml | a: 1\\nb: 2\\na: 3          | duplicate-key 3:1",
                "a.json | {`\"a\"`: 1,\\n `\"a\"`: 2} | duplicate-key 2:2",
                "a.yaml | a:\\n  example: {{ .token }} | key-not-scalar 2:13",
                "a.yaml | ? [x]\\n: 1                  | key-not-scalar 1:3",
                "a.yaml | a: 1\\n---\\nb: 2            | several-documents 2:1",
                "a.json | {}\\n {}                     | several-documents 2:2",
                "a.yaml | a: b: c                      | malformed-yaml 1:5",
                "a.yaml | a: [1, 2                     | malformed-yaml 1:4",
                "a.yaml | a:\\n\\t- b                  | malformed-yaml 2:1",
                "a.yaml | a: @b                        | malformed-yaml 1:4",
                "a.json | {`\"a\"`: 1,}               | malformed-json 1:9",
                "a.json | {`\"a\"`: [1                | malformed-json 1:9",
                "a.yaml | a: &x {b: *x}                | yaml-alias 1:11",
                "a.yaml | a: *y                        | yaml-alias 1:4",
                "a.yaml | a: {<<: [1]}                 | yaml-merge 1:10",
                "a.yaml | a: !include x.yaml           | yaml-tag 1:4",
                "a.yaml | # nothing                    | file-empty 1:1",
            })
    void whatCannotBeReadIsLocated(String name, String text, String problem) {
        Reader.Result result =
                read(name, text.replace("\\n", "\n").replace("\\t", "\t").replace("`", ""));

        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).remedy()).isNotEmpty();
        assertThat(result.problems().get(0).rule() + " "
                        + result.problems().get(0).locations().get(0).toString().replace(name + ":", ""))
                .isEqualTo(problem);
    }

    @Test
    void anUnquotedTemplateIsToldHowToBeQuoted() {
        assertThat(read("a.yaml", "a: {{ .token }}").problems().get(0).remedy())
                .isEqualTo("Quote the value: '{{ .token }}'");
    }

    @Test
    void aDuplicateKeyNamesTheFirstOne() {
        assertThat(read("a.yaml", "a: 1\nb: 2\na: 3").problems().get(0).locations())
                .extracting(Object::toString)
                .containsExactly("a.yaml:3:1", "a.yaml:1:1");
    }

    @Test
    void anAliasBombIsStopped() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String alias = "*a" + (i - 1) + ", ";
            bomb.append("a" + i + ": &a" + i + " [" + alias.repeat(8) + "*a" + (i - 1) + "]\n");
        }

        assertThat(read("a.yaml", bomb.toString()).problems().get(0).rule()).isEqualTo("yaml-alias-limit");
    }

    @ParameterizedTest
    @CsvSource({"a.yaml, nesting-limit", "a.json, malformed-json"})
    void nestingHasALimit(String name, String rule) {
        String text = "[".repeat(100_000);

        assertThat(read(name, text).problems()).hasSize(1);
        assertThat(read(name, text).problems().get(0).rule()).isEqualTo(rule);
    }

    @Test
    void filesThatAreNoTextAreLocated() throws IOException {
        assertThat(bytes("ok: 1\nbad: \u00ff".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("file-not-text 2:6");
        assertThat(bytes(new byte[] {'a', 0, 'b'})).isEqualTo("file-not-text 1:2");
        assertThat(bytes("a: 1".getBytes(StandardCharsets.UTF_16))).isEqualTo("file-not-text 1:1");
        assertThat(bytes(new byte[0])).isEqualTo("file-empty 1:1");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Path path = Files.writeString(folder.resolve("bom.json"), "\uFEFF{\"a\": 1}");

        assertThat(Reader.read(path, "bom.json").problems()).isEmpty();
    }

    @Test
    void tenMegabytesOfJsonAreQuick() {
        StringBuilder json = new StringBuilder("{\"openapi\": \"3.1.0\", \"components\": {\"schemas\": {");
        String schema =
                "{\"type\": \"object\", \"properties\": {\"id\": {\"type\": \"string\"}, \"n\": {\"$ref\": \"#/c\"}}}";
        for (int i = 0; json.length() < 10_000_000; i++) {
            json.append(i == 0 ? "" : ", ").append("\"S" + i + "\": ").append(schema);
        }
        json.append("}}}");

        long start = System.nanoTime();
        assertThat(read("big.json", json.toString()).problems()).isEmpty();
        // It takes about half a second; a quadratic search for columns in this one line would take hours.
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    private String bytes(byte[] content) throws IOException {
        Path path = Files.write(folder.resolve(Arrays.hashCode(content) + ".yaml"), content);
        var problem = Reader.read(path, "x").problems().get(0);
        return problem.rule() + " " + problem.locations().get(0).toString().replace("x:", "");
    }

    private Reader.Result read(String name, String text) {
        try {
            return Reader.read(Files.writeString(folder.resolve(name), text), name);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private ObjectNode object(String name, String text) {
        Reader.Result result = read(name, text);
        assertThat(result.problems()).isEmpty();
        return (ObjectNode) result.root();
    }
}
