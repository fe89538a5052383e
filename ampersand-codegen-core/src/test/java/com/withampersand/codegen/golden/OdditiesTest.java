package com.withampersand.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.oddities.model.LabelledTree;
import golden.oddities.model.Nameless;
import golden.oddities.model.Numbers;
import golden.oddities.model.Sign;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What legal descriptions say that hardly anybody would. */
class OdditiesTest {

    @Test
    void aNumberIsKnownHoweverItIsSpelled() {
        Numbers numbers =
                Wire.read("{\"sevens\":7,\"rates\":1.5,\"huge\":123456789012345678901234567890}", Numbers.CODEC);

        assertThat(numbers.sevens()).isSameAs(Numbers.Sevens.VALUE_7);
        assertThat(numbers.rates()).isSameAs(Numbers.Rates.VALUE_1_50);
        assertThat(Numbers.Rates.of(new BigDecimal("100"))).isSameAs(Numbers.Rates.VALUE_1E2);
        assertThat(numbers.huge()).isSameAs(Numbers.Huge.VALUE_123456789012345678901234567890);
    }

    @Test
    void signsHaveNames() {
        assertThat(Stream.of("\"", "\\", "'", "(", ">=", "\t").map(Sign::of))
                .containsExactly(
                        Sign.QUOTE,
                        Sign.BACKSLASH,
                        Sign.APOSTROPHE,
                        Sign.LEFT_PARENTHESIS,
                        Sign.GREATER_EQUALS,
                        Sign.TAB);
    }

    @Test
    void aRequiredPropertyWithoutANameIsMissedByItself() {
        assertThatThrownBy(() -> Nameless.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nameless lacks required properties: \"\"");
        assertThat(Nameless.builder().value("a").build().value()).isEqualTo("a");
    }

    @Test
    void aReferenceIsLookedUpFromTheNameOfTheSchemaThatHoldsIt() {
        String json = "{\"children\":[{\"children\":[]}],\"label\":\"root\"}";
        LabelledTree tree = Wire.readExactly(json, LabelledTree.CODEC);

        assertThat(tree.label()).isEqualTo("root");
        assertThat(tree.children()).hasSize(1);
    }
}
