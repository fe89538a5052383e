package com.withampersand.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

class JavadocRendererFuzzTest {

    private static final List<String> PIECES = List.of(
            "*/",
            "\\u002a/",
            "\\u",
            "\\\\u0022",
            "@param x y",
            "@",
            "{@code",
            "{@code x}",
            "{@link Foo}",
            "{@",
            "{",
            "}",
            "&",
            "&amp;",
            "&#x2a;/",
            "&#42;&#47;",
            "&#64;param",
            "&bogus;",
            "<script>",
            "</script>",
            "<!-- c -->",
            "<!--",
            "-->",
            "<br>",
            "<p>",
            "</p>",
            "<ul><li>x</ul>",
            "<table><tr><td>x</td></tr></table>",
            "<id>",
            "</pre>",
            "<pre>",
            "<",
            ">",
            "`",
            "``",
            "```",
            "```\n",
            "\n```java\n",
            "    code\n",
            "\tcode\n",
            "* ",
            "\n* ",
            "\n- ",
            "\n1. ",
            "\n  - ",
            "**",
            "*",
            "_",
            "__",
            "# ",
            "\n## ",
            "\n===\n",
            "\n---\n",
            "> ",
            "\n> ",
            "\n\n",
            "\n",
            "\r\n",
            "\r",
            "  \n",
            "\\\n",
            "[x](https://e.org/a?b=c&d=*/)",
            "[x](javascript:alert(1))",
            "[x](<http://e org\\u>)",
            "[",
            "](http://x",
            ")",
            "![alt](i.png)",
            "![](i.png)",
            "<https://e.org/@x>",
            "[![a](b)](https://c.org)",
            "\n| a | b |\n|---|:-:|\n| 1 | `2` |\n",
            "|",
            "\n[r]: https://e.org\n",
            "[r]",
            "\\",
            "/",
            "word",
            "Word",
            "a sentence.",
            "\u0000",
            "\u0001",
            "\u0002",
            "\u0003",
            "\u001a",
            "\u007f",
            "\u0085",
            "\u000b",
            "\f",
            "\u2028",
            "\u2029",
            "\u200e",
            "\u200f",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\uffff",
            "\u00a0",
            "\u05d0",
            "$T",
            "$L",
            "$",
            "%s",
            "a@b",
            "`a@b`",
            "`@b`",
            "mailto:a@b",
            "<a@b.org>",
            "`a @b`",
            "{x} ",
            "http://example.org/a_long/address/that/no/line/can/be/broken/in/and/that/does/not/end/before/the/margin/of/it");

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void hostileTextsCompileWithoutComplaint(@ForAll("batches") List<String> texts) throws IOException {
        assertThat(StrictCompiler.complaints(JavadocProbe.sources(texts))).isEmpty();
    }

    @Property(tries = 1000)
    void noTextEndsTheCommentOrStartsATag(@ForAll("texts") String text) {
        for (String doc : List.of(Rendered.block(text), JavadocRenderer.sentence(text))) {
            assertThat(doc).doesNotContain("*/", "\\u", "\r", "\t").doesNotContainPattern("(?m)^\\s*@");
            assertThat(doc.replace("{@code ", "code ").replace("{@code\n", "").replace("{@return ", ""))
                    .doesNotContain("{@");
            assertThat(doc.chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
            assertThat(doc.lines()).noneMatch(line -> line.endsWith(" "));
        }
    }

    @Property(tries = 1000)
    void aSentenceIsOneLineThatEnds(@ForAll("texts") String text) {
        String sentence = JavadocRenderer.sentence(text);

        assertThat(sentence).doesNotContain("\n", "..").matches("|.*(\\.|!|\\?|\u2026)(</\\w+>)*");
    }

    @Property(tries = 300)
    void wordsAreWrappedAndNoneIsLost(@ForAll("words") List<String> words) {
        String block = Rendered.block(String.join(" ", words), 40);

        assertThat(block.lines()).allMatch(line -> line.length() <= 40);
        assertThat(block.split("\\s+")).containsExactlyElementsOf(words);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(20)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(25).map(list -> String.join("", list));
        Arbitrary<String> spaced = Arbitraries.of(PIECES).list().ofMaxSize(25).map(list -> String.join(" ", list));
        Arbitrary<String> repeated = Arbitraries.of(PIECES).map(piece -> piece.repeat(10_000 / piece.length()));
        return Arbitraries.frequencyOf(
                Tuple.of(40, pieces),
                Tuple.of(40, spaced),
                Tuple.of(15, Arbitraries.strings().ofMaxLength(200)),
                Tuple.of(5, repeated));
    }

    @Provide
    Arbitrary<List<String>> batches() {
        return texts().list().ofSize(60);
    }
}
