package com.withampersand.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Docs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocRendererTest {

    @Test
    void paragraphsArePartedByTags() {
        assertThat(Rendered.block("One *two*\n**three**.\n\nFour  \nfive.\n\n## Six\n\nSeven"))
                .isEqualTo("One <i>two</i> <b>three</b>.\n\n<p>Four<br>\nfive.\n\n<p><b>Six</b>\n\n<p>Seven");
    }

    @Test
    void listsAreLists() {
        assertThat(Rendered.block("Any of:\n\n- one\n- two:\n  1. inner\n\n  more\n\nAfter."))
                .isEqualTo("""
                    Any of:

                    <ul>
                      <li>one
                      <li>two:
                          <ol>
                            <li>inner
                          </ol>
                          <p>more
                    </ul>

                    <p>After.\
                    """);
    }

    @Test
    void codeIsCode() {
        assertThat(Rendered.block("Use `a {b} <c>`.\n\n```json\n{\n\n  \"a\": 1\t\n}\n```\n"))
                .isEqualTo("Use {@code a {b} <c>}.\n\n<pre>{@code\n{\n\n  \"a\": 1\n}\n}</pre>");
    }

    @Test
    void codeThatACodeTagCannotHoldIsWrittenWithEntities() {
        assertThat(Rendered.block("`}{` `*/` `\\u0041` `{@x}` `@a @b`", 200))
                .isEqualTo("<code>&#125;&#123;</code> <code>*&#47;</code> <code>&#92;u0041</code>"
                        + " <code>&#123;&#64;x&#125;</code> <code>&#64;a &#64;b</code>");
        assertThat(Rendered.block("```\n@Foo */ \\u\n```")).isEqualTo("<pre>\n&#64;Foo *&#47; &#92;u\n</pre>");
    }

    @Test
    void onlyLinksThatWorkFromAnywhereAreLinks() {
        assertThat(Rendered.block(
                        "[a](https://e.org/?a=1&b={c}) [b](/docs) [c](#d) [e](javascript:f) <m@e.org> ![g](h)"))
                .isEqualTo("<a href=\"https://e.org/?a=1&amp;b=%7Bc%7D\">a</a> b c e <a"
                        + " href=\"mailto:m@e.org\">m@e.org</a> g");
    }

    @Test
    void htmlOfLayoutIsReadAndOtherTagsAreText() {
        assertThat(Rendered.block("Send <id> or <script>x</script>,<br/>**not** <b>null</b>.<!-- secret -->"))
                .isEqualTo("Send &lt;id&gt; or &lt;script&gt;x&lt;/script&gt;,<br>\n<b>not</b> null.");
        assertThat(Rendered.block("Either:<ul><li>`<one>`</li><li>two</li></ul>done"))
                .isEqualTo("Either:\n\n<ul>\n  <li>{@code <one>}\n  <li>two\n</ul>\n\n<p>done");
        assertThat(Rendered.block("<table>\n  <tr><td>a</td><td>b</td></tr>\n</table>"))
                .isEqualTo("a b");
    }

    @Test
    void tablesAreLists() {
        assertThat(Rendered.block("| Code | Meaning |\n|---|:--|\n| `a\\|b` | first |\n| c | |"))
                .isEqualTo("<ul>\n  <li>{@code a|b}: first\n  <li>c\n</ul>");
        assertThat(Rendered.block("A | B | C\n--|--|--\n1 | 2 | 3")).isEqualTo("<ul>\n  <li>1: B 2; C 3\n</ul>");
    }

    @Test
    void textThatIsIndentedAsAWholeIsNoCode() {
        assertThat(Rendered.block("\n        One.\n\n        - two\n")).isEqualTo("One.\n\n<ul>\n  <li>two\n</ul>");
    }

    @Test
    void dangerousCharactersAreEscapedOrDropped() {
        assertThat(Rendered.block("*/ \\u002a/ @param a@b {@code} & < >"))
                .isEqualTo("*&#47; &#92;u002a/ &#64;param a@b {&#64;code} &amp; &lt; &gt;");
        assertThat(Rendered.block("a\u202eb\u0001c\ud800d\u2028e\u00a0f\ufeffg"))
                .isEqualTo("abc\ufffdd e fg");
        assertThat(Rendered.block("&#42;&#47; \\*\\/")).isEqualTo("*&#47; *&#47;");
    }

    @Test
    void linesAreWrapped() {
        assertThat(Rendered.block("aaa bbb `c d` [e f](http://g.h)\n- iii jjj kkk", 12))
                .isEqualTo("aaa bbb\n{@code c d}\n<a href=\"http://g.h\">e\nf</a>\n\n<ul>\n  <li>iii jjj kkk\n</ul>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the name                          | the name.
        The name.                         | The name.
        The name...                       | The name.
        The name:                         | The name.
        Is it active?                     | Is it active?
        A `code`                          | A {@code code}.
        **Done.**                         | <b>Done.</b>
        in {braces} & more                | in &#123;braces&#125; &amp; more.
        5 &gt; 4 &lt;                     | 5 &gt; 4 &lt;.
        # Title                           | Title.
        """)
    void sentencesEndOnce(String text, String sentence) {
        assertThat(JavadocRenderer.sentence(text)).isEqualTo(sentence);
    }

    @Test
    void sentencesAreTheLeadingParagraphs() {
        assertThat(JavadocRenderer.sentence("# Title\n\nOne\ntwo\n\nThree.\n\n```\ncode\n```\n\nFour."))
                .isEqualTo("One two. Three.");
        assertThat(JavadocRenderer.sentence("One of:\n- a.\n- b\n\nMore.")).isEqualTo("One of: a; b.");
        assertThat(JavadocRenderer.sentence("\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The name.                         | the name
        URL of the thing                  | URL of the thing
        OAuth token                       | OAuth token
        A thing                           | a thing
        I am                              | I am
        Unix time                         | Unix time
        Base64 of it                      | Base64 of it
        Key-value pairs                   | key-value pairs
        Pub/Sub topic                     | Pub/Sub topic
        Plaid ID, as Plaid gives it       | Plaid ID, as Plaid gives it
        `x` or y                          | {@code x} or y
        Optional. The name.               | Optional. The name
        """)
    void phrasesContinueASentence(String text, String phrase) {
        assertThat(Rendered.phrase(text)).isEqualTo(phrase);
    }

    @Test
    void wholeCommentsHoldAllThatIsSaid() {
        Docs docs = new Docs(
                "List things",
                "All *things*.\n\nDeprecated: use `other`.",
                List.of("Default: 20", "Pattern: `a*b*`"),
                true);

        assertThat(JavadocRenderer.of(docs, "Fallback.")).isEqualTo("""
            List things.

            <p>All <i>things</i>.

            <p>Deprecated: use {@code other}.

            <p>Default: 20. Pattern: {@code a*b*}.

            @deprecated Deprecated: use {@code other}.\
            """);
    }

    @Test
    void whatIsNotSaidIsNotWritten() {
        assertThat(JavadocRenderer.of(Docs.NONE, "The `x`.")).isEqualTo("The {@code x}.");
        assertThat(JavadocRenderer.of(Docs.NONE, "")).isEmpty();
        assertThat(JavadocRenderer.of(new Docs("", "The value", List.of("Default: 1"), false), ""))
                .isEqualTo("The value. Default: 1.");
        assertThat(JavadocRenderer.of(new Docs("Same", "Same thing.", List.of(), true), ""))
                .isEqualTo("Same thing.\n\n@deprecated The API advises against its use.");
        assertThat(JavadocRenderer.of(new Docs("", "Deprecated. Use that.", List.of(), true), ""))
                .isEqualTo("Deprecated. Use that.\n\n@deprecated Use that.");
        assertThat(Rendered.further("- a")).isEqualTo("<ul>\n  <li>a\n</ul>");
        assertThat(Rendered.further("a")).isEqualTo("<p>a");
    }

    @Test
    void nestingWithoutEndIsCutOff() {
        assertThat(Rendered.block("> ".repeat(5000) + "a")).contains("a");
        assertThat(Rendered.block("*a **b ".repeat(2000) + "c" + "** d*".repeat(2000)))
                .contains("c");
        assertThat(JavadocRenderer.sentence("![".repeat(3000) + "a" + "](b)".repeat(3000)))
                .contains("a");
        assertThat(Rendered.block("<".repeat(10_000))).startsWith("&lt;&lt;");
    }
}
