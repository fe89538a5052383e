package com.withampersand.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.model.Place;
import java.util.List;
import javax.lang.model.SourceVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever a description calls a thing, Java can. */
class WordsPropertyTest {

    /** Any code points at all, and those that names are made of so often that humps and signs meet. */
    @Provide
    Arbitrary<String> names() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, Character.MAX_CODE_POINT);
        Arbitrary<Integer> low = Arbitraries.integers().between(0, 0x24ff);
        Arbitrary<Integer> usual =
                Arbitraries.of("aB9_-.$+ OAuth²ßŉİﬁͺ".codePoints().boxed().toList());
        Arbitrary<Integer> tricky = Arbitraries.of(
                0x200d, 0, 0xad, 0x301, 0x20ac, 0x203f, 0x10400, 0x1f600, 0xd800, 0xdc00, 0xfdfa, 0x2167);
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(2, low), Tuple.of(5, usual), Tuple.of(2, tricky))
                .list()
                .ofMaxSize(12)
                .map(WordsPropertyTest::text);
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    @Property(tries = 5000)
    void pascal_and_camel_are_identifiers_without_signs(@ForAll("names") String name) {
        for (Words words : List.of(Words.of(name), Words.spelled(name), Words.cased(name))) {
            for (String identifier : List.of(words.pascal(), words.camel())) {
                assertThat(SourceVersion.isIdentifier(identifier))
                        .as(identifier)
                        .isTrue();
                assertThat(identifier).doesNotContain("_", "$", "€");
                assertThat(identifier.codePoints()).noneMatch(Character::isIdentifierIgnorable);
            }
        }
    }

    @Property(tries = 5000)
    void constants_are_identifiers(@ForAll("names") String name) {
        for (Words words : List.of(Words.of(name), Words.spelled(name), Words.cased(name))) {
            assertThat(SourceVersion.isIdentifier(words.constant()))
                    .as(words.constant())
                    .isTrue();
            assertThat(words.constant())
                    .doesNotContain("$")
                    .doesNotStartWith("_")
                    .doesNotEndWith("_");
        }
    }

    @Property(tries = 2000)
    void a_property_of_any_name_can_be_compiled(@ForAll("names") String name) {
        ApiFixture api = new ApiFixture();
        Place group = api.object(ApiFixture.API, "Group", name);

        String property = api.name().names().property(group, name);

        assertThat(SourceVersion.isName(property)).as(property).isTrue();
        assertThat(property).doesNotContain("_", "$");
    }
}
