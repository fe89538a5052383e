package com.withampersand.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 9535. */
class JsonPathExamplesTest {

    private static final String STORE = """
        {"store": {
          "book": [
            {"category": "reference", "author": "Nigel Rees", "title": "Sayings of the Century", "price": 8.95},
            {"category": "fiction", "author": "Evelyn Waugh", "title": "Sword of Honour", "price": 12.99},
            {"category": "fiction", "author": "Herman Melville", "title": "Moby Dick", "isbn": "0-553-21311-3",
             "price": 8.99},
            {"category": "fiction", "author": "J. R. R. Tolkien", "title": "The Lord of the Rings",
             "isbn": "0-395-19395-8", "price": 22.99}],
          "bicycle": {"color": "red", "price": 399}}}
        """;
    private static final String NAMES = "{'o': {'j j': {'k.k': 3}}, '''': {'@': 2}}";
    private static final String WILDCARDS = "{'o': {'j': 1, 'k': 2}, 'a': [5, 3]}";
    private static final String FILTERS = """
        {"a": [3, 5, 1, 2, 4, 6, {"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}],
         "o": {"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}},
         "e": "f"}
        """;
    private static final String DESCENDANTS = "{'o': {'j': 1, 'k': 2}, 'a': [5, 3, [{'j': 4}, {'k': 6}]]}";
    private static final String NULLS = "{'a': null, 'b': [null], 'c': [{}], 'null': 1}";

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "$.store.book[*].author          => 0/author 1/author 2/author 3/author",
                "$..author                       => 0/author 1/author 2/author 3/author",
                "$.store.*                       => /store/book /store/bicycle",
                "$.store..price                  => 0/price 1/price 2/price 3/price /store/bicycle/price",
                "$..book[2]                      => 2",
                "$..book[2].author               => 2/author",
                "$..book[2].publisher            => ``",
                "$..book[-1]                     => 3",
                "$..book[0,1]                    => 0 1",
                "$..book[:2]                     => 0 1",
                "$..book[?@.isbn]                => 2 3",
                "$..book[?@.price<10]            => 0 2",
            })
    void theStore(String path, String pointers) throws SyntaxException {
        assertThat(found(path, STORE).replace("/store/book/", "")).isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "$.o['j j']                      => /o/j j",
                "$.o['j j']['k.k']               => /o/j j/k.k",
                "$.o[\"j j\"][\"k.k\"]           => /o/j j/k.k",
                "$[\"'\"][\"@\"]                 => /'/@",
            })
    void names(String path, String pointers) throws SyntaxException {
        assertThat(found(path, NAMES)).isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "$[*]                            => /o /a",
                "$.o[*]                          => /o/j /o/k",
                "$.o[*, *]                       => /o/j /o/k /o/j /o/k",
                "$.a[*]                          => /a/0 /a/1",
            })
    void wildcards(String path, String pointers) throws SyntaxException {
        assertThat(found(path, WILDCARDS)).isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "$[1]       => /1",
                "$[-2]      => /5",
                "$[1:3]     => /1 /2",
                "$[5:]      => /5 /6",
                "$[1:5:2]   => /1 /3",
                "$[5:1:-2]  => /5 /3",
                "$[::-1]    => /6 /5 /4 /3 /2 /1 /0",
                "$[0, 3]    => /0 /3",
                "$[0:2, 5]  => /0 /1 /5",
                "$[0, 0]    => /0 /0",
            })
    void indexesAndSlices(String path, String pointers) throws SyntaxException {
        assertThat(found(path, "['a', 'b', 'c', 'd', 'e', 'f', 'g']")).isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "$.absent1 == $.absent2 => true",
                "$.absent1 <= $.absent2 => true",
                "$.absent == 'g'        => false",
                "$.absent1 != $.absent2 => false",
                "$.absent != 'g'        => true",
                "1 <= 2                 => true",
                "1 > 2                  => false",
                "13 == '13'             => false",
                "'a' <= 'b'             => true",
                "'a' > 'b'              => false",
                "$.obj == $.arr         => false",
                "$.obj != $.arr         => true",
                "$.obj == $.obj         => true",
                "$.obj != $.obj         => false",
                "$.arr == $.arr         => true",
                "$.arr != $.arr         => false",
                "$.obj == 17            => false",
                "$.obj != 17            => true",
                "$.obj <= $.arr         => false",
                "$.obj < $.arr          => false",
                "$.obj <= $.obj         => true",
                "$.arr <= $.arr         => true",
                "1 <= $.arr             => false",
                "1 >= $.arr             => false",
                "1 > $.arr              => false",
                "1 < $.arr              => false",
                "true <= true           => true",
                "true > true            => false",
            })
    void comparisons(String condition, boolean holds) throws SyntaxException {
        assertThat(found("$[?" + condition + "]", "{'obj': {'x': 'y'}, 'arr': [2, 3]}"))
                .isEqualTo(holds ? "/obj /arr" : "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "$.a[?@.b == 'kilo']             => /a/9",
                "$.a[?(@.b == 'kilo')]           => /a/9",
                "$.a[?@>3.5]                     => /a/1 /a/4 /a/5",
                "$.a[?@.b]                       => /a/6 /a/7 /a/8 /a/9",
                "$[?@.*]                         => /a /o",
                "$[?@[?@.b]]                     => /a",
                "$.o[?@<3, ?@<3]                 => /o/p /o/q /o/p /o/q",
                "$.a[?@<2 || @.b == \"k\"]       => /a/2 /a/7",
                "$.a[?match(@.b, \"[jk]\")]      => /a/6 /a/7",
                "$.a[?search(@.b, \"[jk]\")]     => /a/6 /a/7 /a/9",
                "$.o[?@>1 && @<4]                => /o/q /o/r",
                "$.o[?@.u || @.x]                => /o/t",
                "$.a[?@.b == $.x]                => /a/0 /a/1 /a/2 /a/3 /a/4 /a/5",
                "$.a[?@ == @]                    => /a/0 /a/1 /a/2 /a/3 /a/4 /a/5 /a/6 /a/7 /a/8 /a/9",
            })
    void filters(String path, String pointers) throws SyntaxException {
        assertThat(found(path, FILTERS)).isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "$[?length(@.authors) >= 5]             => /many",
                "$[?count(@.*.author) >= 5]             => /counted",
                "$[?match(@.date, \"1974-05-..\")]      => /dated",
                "$[?search(@.author, \"[BR]ob\")]       => /rob",
                "$[?value(@..color) == \"red\"]         => /red",
                "$[?length(@) < 3]                      => /many /dated /rob /red",
                "$[?count(@.*) == 1]                    => /many /rob",
                "$[?match(@.timezone, 'Europe/.*')]     => /dated",
            })
    void functions(String path, String pointers) throws SyntaxException {
        String document = """
            many: {authors: [a, b, c, d, e]}
            counted: {a: {author: 1}, b: {author: 1}, c: {author: 1}, d: {author: 1}, e: {author: 1}}
            dated: {date: 1974-05-11, timezone: Europe/Berlin}
            rob: {author: Rob Pike}
            red: {light: {color: red}, x: 1}
            """;

        assertThat(found(path, document)).isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "$..j                            => /o/j /a/2/0/j",
                "$..[0]                          => /a/0 /a/2/0",
                "$..o                            => /o",
                "$.o..[*, *]                     => /o/j /o/k /o/j /o/k",
                "$.a..[0, 1]                     => /a/0 /a/1 /a/2/0 /a/2/1",
            })
    void descendants(String path, String pointers) throws SyntaxException {
        assertThat(found(path, DESCENDANTS)).isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "$.a              => /a",
                "$.a[0]           => ``",
                "$.a.d            => ``",
                "$.b[0]           => /b/0",
                "$.b[*]           => /b/0",
                "$.b[?@]          => /b/0",
                "$.b[?@==null]    => /b/0",
                "$.c[?@.d==null]  => ``",
                "$.null           => /null",
            })
    void nullIsAValue(String path, String pointers) throws SyntaxException {
        assertThat(found(path, NULLS)).isEqualTo(pointers);
    }

    private static String found(String path, String document) throws SyntaxException {
        Node root = YamlTree.read(new SourceText("x", document), new Diagnostics());
        return JsonPath.parse(path).nodes(root, root).stream()
                .map(node -> node.location().pointer())
                .collect(Collectors.joining(" "));
    }
}
