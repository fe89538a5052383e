package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What parameters become in each style. The expected texts are those of independent references: the table of style
 * examples of OpenAPI (3.1.1, section 4.8.12.4; 3.2, 4.12.6) and the examples of RFC 6570.
 */
class ParameterStyleTest {

    private static final List<String> LIST = List.of("blue", "black", "brown");

    private static Map<String, Object> color() {
        Map<String, Object> color = new LinkedHashMap<>();
        color.put("R", 100);
        color.put("G", 200);
        color.put("B", 150);
        return color;
    }

    private static ParameterStyle style(String name, boolean explode) {
        ParameterStyle style = switch (name) {
            case "matrix" -> ParameterStyle.MATRIX;
            case "label" -> ParameterStyle.LABEL;
            case "simple" -> ParameterStyle.SIMPLE;
            case "form" -> ParameterStyle.FORM;
            case "spaceDelimited" -> ParameterStyle.SPACE_DELIMITED;
            case "pipeDelimited" -> ParameterStyle.PIPE_DELIMITED;
            case "deepObject" -> ParameterStyle.DEEP_OBJECT;
            case "cookie" -> ParameterStyle.COOKIE;
            case "header" -> ParameterStyle.HEADER;
            default -> throw new AssertionError(name);
        };
        return explode ? style.explode() : style;
    }

    /** The table, row by row; a dash is what it has no example for. The last row but the headers' is in 3.2 alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "matrix        |false|;color|;color=blue|;color=blue,black,brown            |;color=R,100,G,200,B,150",
                "matrix        |true |;color|;color=blue|;color=blue;color=black;color=brown|;R=100;G=200;B=150",
                "label         |false|.     |.blue      |.blue,black,brown                  |.R,100,G,200,B,150",
                "label         |true |.     |.blue      |.blue.black.brown                  |.R=100.G=200.B=150",
                "simple        |false|''    |blue       |blue,black,brown                   |R,100,G,200,B,150",
                "simple        |true |''    |blue       |blue,black,brown                   |R=100,G=200,B=150",
                "header        |false|''    |blue       |blue,black,brown                   |R,100,G,200,B,150",
                "header        |true |''    |blue       |blue,black,brown                   |R=100,G=200,B=150",
                "form          |false|color=|color=blue |color=blue,black,brown             |color=R,100,G,200,B,150",
                "form          |true |color=|color=blue |color=blue&color=black&color=brown |R=100&G=200&B=150",
                "spaceDelimited|false|-     |-          |color=blue%20black%20brown         |color=R%20100%20G%20200%20B%20150",
                "pipeDelimited |false|-     |-          |color=blue%7Cblack%7Cbrown         |color=R%7C100%7CG%7C200%7CB%7C150",
                "deepObject    |true |-     |-          |-                                  |color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
                "cookie        |false|color=|color=blue |color=blue,black,brown             |color=R,100,G,200,B,150",
                "cookie        |true |color=|color=blue |color=blue; color=black; color=brown|R=100; G=200; B=150",
            })
    void theTableOfTheSpecification(
            String name, boolean explode, String empty, String string, String list, String object) {
        ParameterStyle style = style(name, explode);
        check(style, "", empty);
        check(style, "blue", string);
        check(style, LIST, list);
        check(style, color(), object);
    }

    private static void check(ParameterStyle style, Object value, String expected) {
        if (!expected.equals("-")) {
            assertThat(style.apply("color", value)).isEqualTo(expected);
        }
    }

    /** RFC 6570, sections 3.2.2, 3.2.5, 3.2.7 and 3.2.8; a form begins with a question mark there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "simple|false|hello     |Hello%20World%21",
                "simple|false|half      |50%25",
                "simple|false|empty     |``",
                "simple|false|list      |red,green,blue",
                "simple|true |list      |red,green,blue",
                "simple|false|keys      |semi,%3B,dot,.,comma,%2C",
                "simple|true |keys      |semi=%3B,dot=.,comma=%2C",
                "simple|false|dub       |me%2Ftoo",
                "label |false|who       |.fred",
                "label |false|half      |.50%25",
                "label |true |dom       |.example.com",
                "label |false|empty     |.",
                "label |false|list      |.red,green,blue",
                "label |true |list      |.red.green.blue",
                "label |false|keys      |.semi,%3B,dot,.,comma,%2C",
                "label |true |keys      |.semi=%3B.dot=..comma=%2C",
                "label |false|empty_keys|``",
                "label |true |empty_keys|``",
                "matrix|false|who       |;who=fred",
                "matrix|false|half      |;half=50%25",
                "matrix|false|empty     |;empty",
                "matrix|false|list      |;list=red,green,blue",
                "matrix|true |list      |;list=red;list=green;list=blue",
                "matrix|false|keys      |;keys=semi,%3B,dot,.,comma,%2C",
                "matrix|true |keys      |;semi=%3B;dot=.;comma=%2C",
                "form  |false|who       |who=fred",
                "form  |false|half      |half=50%25",
                "form  |false|empty     |empty=",
                "form  |false|list      |list=red,green,blue",
                "form  |true |list      |list=red&list=green&list=blue",
                "form  |false|keys      |keys=semi,%3B,dot,.,comma,%2C",
                "form  |true |keys      |semi=%3B&dot=.&comma=%2C",
            })
    void theExamplesOfTheStandardOnTemplates(String name, boolean explode, String variable, String expected) {
        assertThat(style(name, explode).apply(variable, variable(variable))).isEqualTo(expected);
    }

    private static Object variable(String name) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("semi", ";");
        keys.put("dot", ".");
        keys.put("comma", ",");
        return switch (name) {
            case "who" -> "fred";
            case "hello" -> "Hello World!";
            case "half" -> "50%";
            case "dub" -> "me/too";
            case "empty" -> "";
            case "dom" -> List.of("example", "com");
            case "list" -> List.of("red", "green", "blue");
            case "keys" -> keys;
            case "empty_keys" -> Map.of();
            default -> throw new AssertionError(name);
        };
    }

    /** RFC 6570, section 3.2.3, but for what would end the parameter. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "form  |Hello World!               |x=Hello%20World!",
                "form  |50%                        |x=50%25",
                "form  |50%25                      |x=50%25",
                "form  |http://example.com/home/   |x=http://example.com/home/",
                "form  |a:b/c?d@e!f$g'h(i)j*k,l;m=n|x=a:b/c?d@e!f$g'h(i)j*k,l;m=n",
                "form  |a&b+c#d[e]                 |x=a%26b%2Bc%23d%5Be%5D",
                "form  |é%zz                       |x=%C3%A9%25zz",
                "simple|a:b@c!d$e&f'g(h)*+,;=      |a:b@c!d$e&f'g(h)*+,;=",
                "simple|a/b?c#d[e]%2F              |a%2Fb%3Fc%23d%5Be%5D%2F",
            })
    void reservedCharactersStayWhereTheyEndNothing(String style, String value, String expected) {
        assertThat(style(style, false).allowReserved().apply("x", value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"})
    void whatHasNoElementsOrOnlyNullsIsNothing(String name) {
        for (boolean explode : new boolean[] {false, true}) {
            ParameterStyle style = style(name, explode);
            assertThat(style.apply("x", List.of())).isEmpty();
            assertThat(style.apply("x", Map.of())).isEmpty();
            assertThat(style.apply("x", Arrays.asList(null, null))).isEmpty();
            assertThat(style.apply("x", Collections.singletonMap("a", null))).isEmpty();
        }
    }

    @Test
    void nullElementsAndPropertiesAreLeftOut() {
        Map<String, Object> object = color();
        object.put("G", null);
        assertThat(ParameterStyle.FORM.apply("x", Arrays.asList("a", null, "b")))
                .isEqualTo("x=a,b");
        assertThat(ParameterStyle.FORM.explode().apply("x", Arrays.asList("a", null)))
                .isEqualTo("x=a");
        assertThat(ParameterStyle.SIMPLE.explode().apply("x", object)).isEqualTo("R=100,B=150");
        assertThat(ParameterStyle.DEEP_OBJECT.apply("x", object)).isEqualTo("x%5BR%5D=100&x%5BB%5D=150");
    }

    @Test
    void whatWouldBeADelimiterIsEncoded() {
        assertThat(ParameterStyle.FORM.apply("a&b", List.of(",", "|", "a=b"))).isEqualTo("a%26b=%2C,%7C,a%3Db");
        assertThat(ParameterStyle.PIPE_DELIMITED.apply("x", List.of(",", "&"))).isEqualTo("x=%2C%7C%26");
        assertThat(ParameterStyle.FORM.explode().apply("x", Map.of("a=b", "c&d")))
                .isEqualTo("a%3Db=c%26d");
        assertThat(ParameterStyle.COOKIE.apply("x", "a b%")).isEqualTo("x=a b%");
        assertThat(ParameterStyle.ENCODED_COOKIE.explode().apply("x", List.of("a;b", "c")))
                .isEqualTo("x=a%3Bb; x=c");
        assertThat(ParameterStyle.HEADER.apply("x", List.of("a b", "c/d"))).isEqualTo("a b,c/d");
    }

    @Test
    void deepObjectsGoOnInBrackets() {
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("since", LocalDate.of(2024, 2, 29));
        filter.put("color", color());
        filter.put("tags", Arrays.asList("a", null, "b c"));
        filter.put("all", List.of(Map.of("k", 1)));
        filter.put("none", List.of());
        assertThat(decoded(ParameterStyle.DEEP_OBJECT.apply("f", filter)))
                .isEqualTo("f[since]=2024-02-29&f[color][R]=100&f[color][G]=200&f[color][B]=150&f[tags][0]=a"
                        + "&f[tags][1]=b%20c&f[all][0][k]=1");
        assertThat(decoded(ParameterStyle.DEEP_OBJECT.apply("expand", LIST)))
                .isEqualTo("expand[0]=blue&expand[1]=black&expand[2]=brown");
        assertThat(ParameterStyle.DEEP_OBJECT.apply("one", 1)).isEqualTo("one=1");
    }

    private static String decoded(String query) {
        return query.replace("%5B", "[").replace("%5D", "]");
    }

    @Test
    void whatStandsDeeperIsJsonButListsInExplodedFormsRepeatTheirName() {
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("tags", List.of("a", "b"));
        filter.put("color", Map.of("R", 1));
        assertThat(ParameterStyle.FORM.explode().apply("f", filter)).isEqualTo("tags=a&tags=b&color=%7B%22R%22%3A1%7D");
        assertThat(ParameterStyle.SIMPLE.explode().apply("f", filter))
                .isEqualTo("tags=%5B%22a%22%2C%22b%22%5D,color=%7B%22R%22%3A1%7D");
        assertThat(ParameterStyle.FORM.explode().apply("f", List.of(List.of(1, 2), Map.of("a", LocalDate.EPOCH))))
                .isEqualTo("f=%5B1%2C2%5D&f=%7B%22a%22%3A%221970-01-01%22%7D");
    }

    @Test
    void wrappersAreWhatTheyWrap() {
        assertThat(ParameterStyle.FORM.apply("x", (Wrapper<Object>) () -> LIST)).isEqualTo("x=blue,black,brown");
        assertThat(ParameterStyle.FORM.explode().apply("x", (Wrapper<Object>) ParameterStyleTest::color))
                .isEqualTo("R=100&G=200&B=150");
        assertThat(ParameterStyle.MATRIX.apply("x", (Wrapper<Object>) () -> true))
                .isEqualTo(";x=true");
    }
}
