package com.withampersand.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTest {

    /** The words are those of the Java Language Specification, section 3.9, with the contextual ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract continue for new switch assert default if package synchronized boolean do goto private this",
                "break double implements protected throw byte else import public throws case enum instanceof return",
                "transient catch extends int short try char final interface static void class finally long strictfp",
                "volatile const float native super while _ true false null",
                "exports opens requires uses yield module permits sealed var non-sealed provides to when open record",
                "transitive with",
                "com.example Äpfel.über a1 $ __ _a 1a a-b a. .a a..b a.int.b com.\uD835\uDD38 \uD835\uDFD8a \uD835",
            })
    void namesAreThoseOfJava(String words) {
        for (String word : words.split(" ", -1)) {
            assertThat(Requirement.isName(word))
                    .as(word)
                    .isEqualTo(SourceVersion.isName(word, SourceVersion.RELEASE_17));
        }
        assertThat(Requirement.isName("")).isFalse();
    }
}
