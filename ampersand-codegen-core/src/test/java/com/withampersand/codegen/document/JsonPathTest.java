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
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "$.words[?length(@) == 2]                           => 1 4",
                "$.words[?length(@) == 3]                           => 2 5",
                "$.words[?length(@) == length($.none)]              => 0",
                "$.words[?count(@['a','a']) == 2]                   => 5",
                "$.words[?count(@..*) > 2]                          => 5",
                "$.words[?value(@..a) == 1]                         => 5",
                "$.words[?value(@['a','b']) == @.nope]              => 0 1 2 3 4 5",
                "$.words[?match(@, $.pattern)]                      => 2",
                "$.words[?match(@, $.malformed)]                    => ``",
                "$.words[?match(@, 1)]                              => ``",
                "$.words[?search(@, 'b') || match( @ , 'ab' )]      => 1 2",
                "$.words[?!search(@, 'b')]                          => 0 3 4 5",
                "$.words[?@ > '\ud83d\ude00']                     => 4",
                "$.words[?@ > '\uff5e']                            => 4",
            })
    void functionsSeeValuesAndNothing(String path, String items) throws SyntaxException {
        Node root = YamlTree.read(
                new SourceText("x", "words: [7, ab, bbc, '', 😀!, {a: 1, b: 2, c: 3}]\npattern: b+c\nmalformed: b++"),
                new Diagnostics());

        String found = JsonPath.parse(path).find(root).stream()
                .map(node -> node.location().pointer().replace("/words/", ""))
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(items);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '"',
            value = {
                "$[?lenght(@) == 1] => one of the functions length, count, match, search, value before"
                        + " `lenght(@) == 1]` Did you mean length?",
                "$[?length(@.*) < 3] => one value: a literal, or a path of names and indexes only before `@.*) < 3]`"
                        + " Write it as in $[?length(@.name) > 3].",
                "$[?count(1) == 1] => a path before `1) == 1]` Write it as in $[?count(@.*) > 3].",
                "$[?count(count(@.*)) == 1] => a path before `count(@.*)) == 1]` Write it as in $[?count(@.*) > 3].",
                "$[?length(match(@.a, 'a')) == 1] => one value: a literal, or a path of names and indexes only before"
                        + " `match(@.a, 'a')) == 1]` Write it as in $[?length(@.name) > 3].",
                "$[?length() == 1] => one value: a literal, or a path of names and indexes only before `) == 1]`"
                        + " Write it as in $[?length(@.name) > 3].",
                "$[?length(!@.a) == 1] => one value: a literal, or a path of names and indexes only before `!@.a) == 1]`"
                        + " Write it as in $[?length(@.name) > 3].",
                "$[?length(@.a == 1) == 1] => ) before `== 1) == 1]` Write it as in $[?length(@.name) > 3].",
                "$[?length(@.a, 1) == 1] => ) before `, 1) == 1]` Write it as in $[?length(@.name) > 3].",
                "$[?match(@.a)] => , before `)]` Write it as in $[?match(@.name, 'a.*')].",
                "$[?match(@.timezone, 'Europe/.*') == true] => no comparison of what is true or false itself before"
                        + " `match(@.timezone, 'Europe/.*') == true]` Write it as in $[?match(@.name, 'a.*')].",
                "$[?true == search(@.a, 'b')] => no comparison of what is true or false itself before"
                        + " `search(@.a, 'b')]` Write it as in $[?search(@.name, 'a')].",
                "$[?value(@..color)] => a comparison such as == behind the value before `]` Write it as RFC 9535 says,"
                        + " such as $.paths['/pets'].get.",
                "$[?match(@.a, '\\\\d+')] => a regular expression of RFC 9485 before `'\\\\d+')]` Write [0-9] for \\d.",
                "$[?@..a == 1] => names and indexes only in what is compared, before `@..a == 1]` Write it as RFC 9535"
                        + " says, such as $.paths['/pets'].get.",
            })
    void whatAFunctionDoesNotTakeIsToldWithWhatItDoes(String path, String message) {
        assertThatThrownBy(() -> JsonPath.parse(path))
                .satisfies(error -> assertThat(error.getMessage() + " " + ((JsonPathException) error).remedy())
                        .isEqualTo("the path should have " + message));
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
                "$[9007199254740992]",
                "$[01]",
                "$[-0]",
                "$['\\x']",
                "$['\\ud800']",
                "$[?!@.a == 1]",
                "$[?!!@.a]",
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
