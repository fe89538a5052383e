package com.withampersand.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathTest {

    private static final String DOCUMENT = """
        store:
          book:
            - {title: A, price: 8, tags: [x, y]}
            - {title: B, price: 12.5, isbn: '1'}
            - {title: C, price: 8.0, isbn: null, x-old: true}
            - {title: D, price: 20, deep: {title: E}}
          o'k: {a: 1}
        limit: 10
        """;

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "$                                          => ``",
                "$.store.book[0].title                      => /store/book/0/title",
                "$['store'][\"book\"][-1]['title']          => /store/book/3/title",
                "$['store','limit']                         => /store /limit",
                "$.store.*                                  => /store/book /store/o'k",
                "$['store']['o\\'k'].a                      => /store/o'k/a",
                "$..title                                   => /store/book/0/title /store/book/1/title"
                        + " /store/book/2/title /store/book/3/title /store/book/3/deep/title",
                "$..book[2].x-old                           => /store/book/2/x-old",
                "$.store.book[1:3]                          => /store/book/1 /store/book/2",
                "$.store.book[:2]                           => /store/book/0 /store/book/1",
                "$.store.book[-2:]                          => /store/book/2 /store/book/3",
                "$.store.book[::-2]                         => /store/book/3 /store/book/1",
                "$.store.book[::0]                          => ``",
                "$.store.book[9]                            => ``",
                "$.store.book[?@.isbn]                      => /store/book/1 /store/book/2",
                "$.store.book[?!@.isbn]                     => /store/book/0 /store/book/3",
                "$.store.book[?@.price == 8]                => /store/book/0 /store/book/2",
                "$.store.book[?(@.price < $.limit)]         => /store/book/0 /store/book/2",
                "$.store.book[?@.price > 8 && @.price<=12.5] => /store/book/1",
                "$.store.book[?@.title=='A' || @.title>='D'] => /store/book/0 /store/book/3",
                "$.store.book[?@.isbn == null]              => /store/book/2",
                "$.store.book[?@.isbn != null && !(@.price == 20)] => /store/book/0 /store/book/1",
                "$.store.book[?@['x-old'] == true]          => /store/book/2",
                "$.store.book[?@.nope == @.none].title      => /store/book/0/title /store/book/1/title"
                        + " /store/book/2/title /store/book/3/title",
                "$..[?@.title == \"E\"]                     => /store/book/3/deep",
                "$.store.book[?@.tags[0] == 'x']            => /store/book/0",
                "$.store.book[?@..title == 1]               => !",
                "$.limit.x                                  => ``",
            })
    void matchesAreThoseOfTheStandard(String path, String pointers) throws SyntaxException {
        if (pointers.equals("!")) {
            assertThatThrownBy(() -> JsonPath.parse(path)).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        Node root = YamlTree.read(new SourceText("x", DOCUMENT), new Diagnostics());

        String found = JsonPath.parse(path).find(root).stream()
                .map(node -> node.location().pointer())
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(pointers);
    }

    @Test
    void aNodeIsMatchedOnce() throws SyntaxException {
        Node root = YamlTree.read(new SourceText("x", "a: {b: 1}"), new Diagnostics());

        assertThat(JsonPath.parse("$['a','a']..b").find(root)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "$.",
                "$a",
                "$[",
                "$['a",
                "$['a'",
                "$[?]",
                "$[?@.a ==]",
                "$[?'a']",
                "$.a b",
                "$[1.5]",
                "$[-]",
                "$[?length(@) == 1]",
                "$[99999999999]",
                "$['\\u12']",
                "$[?(@.a]",
                "$.."
            })
    void whatIsNoPathSaysWhere(String path) {
        assertThatThrownBy(() -> JsonPath.parse(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the path should have");
    }
}
