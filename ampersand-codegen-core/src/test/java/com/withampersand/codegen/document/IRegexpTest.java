package com.withampersand.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.withampersand.codegen.document.IRegexp.MalformedException;
import java.time.Duration;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IRegexpTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "a.c          => abc",
                "a.c          => a😀c",
                "[a-c]+       => abc",
                "[^a-c]       => 😀",
                "[-a]+        => a-",
                "[a-]+        => a-",
                "\\p{Lu}\\p{L}* => Éa",
                "\\P{Lu}      => a",
                "[^\\p{Nd}x]  => a",
                "a{2}         => aa",
                "a{2,}b{0,1}  => aaaab",
                "(a|bc){2,3}  => abca",
                "\\(\\.\\^\\- => (.^-",
                "$[$]         => !",
                "[$]          => $",
                "(a|)b        => b",
                "^ab$         => ab",
                "a/b<c>~      => a/b<c>~",
                "``           => ``",
            })
    void whatMatches(String pattern, String text) throws MalformedException {
        assertThat(IRegexp.parse(pattern).matches(text)).isEqualTo(!text.equals("!"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"a{2} | aaa", "a.c | `a\nc`", "a.c | `a\rc`", "[^a-c] | b", "a{0} | a", "A | a", "\\p{Lu} | a"})
    void whatDoesNotMatch(String pattern, String text) throws MalformedException {
        assertThat(IRegexp.parse(pattern).matches(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\\d          | Write [0-9] for \\d.",
                "\\w+         | Write [A-Za-z0-9_] for \\w.",
                "\\/          | Leave out the \\ before the /.",
                "a\\          | Put another \\ before the last one.",
                "a++          | Put a \\ before the + if it is to mean itself.",
                "(?i)a        | Put a \\ before the ? if it is to mean itself.",
                "a)           | Put a ( before the ), or a \\.",
                "(a           | Put a ) behind it, or a \\ before the (.",
                "[a           | Put a ] behind it, or a \\ before the [.",
                "[]a]         | Put a \\ before the ] if it is to mean itself.",
                "[a-b-c]      | Put the - at the beginning or the end of the [], or a \\ before it.",
                "[z-a]        | Write a range from the smaller character to the greater.",
                "a{x}         | Write how often as in {2}, {2,} or {2,5}.",
                "a{3,2}       | Write how often as in {2}, {2,} or {2,5}.",
                "\\p{Latin}   | Write a category of characters as in \\p{L} or \\p{Lu}.",
                "\\pL         | Write a category of characters as in \\p{L} or \\p{Lu}.",
            })
    void whatIsNoneSaysWhatToWrite(String pattern, String remedy) {
        MalformedException malformed = catchThrowableOfType(MalformedException.class, () -> IRegexp.parse(pattern));

        assertThat(malformed.remedy()).isEqualTo(remedy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+b",
                "(a*)*b",
                "(a|a)*b",
                "(a|aa)+b",
                "(.*)*b",
                "((a?){99}){99}b",
                "(a{1,99}){1,99}b",
                "(^|a)*b",
                "((((a*)*)*)*)*b",
                "a{2000000000}",
                "(a?){0,2000000000}b"
            })
    void noneIsKeptBusyForLong(String pattern) {
        String text = "a".repeat(300);

        boolean found = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> IRegexp.parse(pattern).isIn(text));

        assertThat(found).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 100_000})
    void nestingHasAnEnd(int depth) {
        assertThatThrownBy(() -> IRegexp.parse("(".repeat(depth) + ")".repeat(depth)))
                .isInstanceOf(MalformedException.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatJavaFindsIsFound(@ForAll("patterns") String pattern, @ForAll("texts") @StringLength(max = 6) String text)
            throws MalformedException {
        IRegexp regexp = IRegexp.parse(pattern);

        assertThat(regexp.matches(text))
                .describedAs("%s matches %s", pattern, text)
                .isEqualTo(Pattern.compile(pattern).matcher(text).matches());
        assertThat(regexp.isIn(text))
                .describedAs("%s in %s", pattern, text)
                .isEqualTo(Pattern.compile(pattern).matcher(text).find());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> atoms = Arbitraries.of("a", "b", ".", "[ab]", "[^a]", "\\p{Ll}");
        return Arbitraries.recursive(
                () -> atoms,
                inner -> Arbitraries.oneOf(
                        Combinators.combine(inner, atoms).as((a, b) -> a + b),
                        Combinators.combine(inner, atoms).as((a, b) -> "(" + b + "|" + a + ")"),
                        Combinators.combine(inner, Arbitraries.of("*", "+", "?", "{2}", "{1,}", "{0,2}"))
                                .as((a, times) -> "(" + a + ")" + times)),
                0,
                5);
    }
}
