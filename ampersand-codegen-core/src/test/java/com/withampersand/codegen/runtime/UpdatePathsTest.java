package com.withampersand.codegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UpdatePathsTest {

    private static final UpdatePaths PATHS = UpdatePaths.of(
            "name", "config.by", "config.read.objects.*", "config.write.objects", "config.write.objects.*", "labels");

    private static List<String> of(String json) {
        Map<String, @Nullable Object> resource = Json.read(json, JsonCodecs.FREE_FORM);
        return PATHS.of(resource, JsonCodecs.FREE_FORM);
    }

    @Test
    void whatIsSetIsListedInItsOrderNullAndEmptyIncluded() {
        assertThat(of("{\"labels\":{\"a\":{\"b\":1}},\"name\":null,\"config\":{\"by\":\"\"}}"))
                .containsExactly("labels", "name", "config.by");
    }

    @Test
    void eachKeyOfAMapIsAPathOfItsOwn() {
        assertThat(of("{\"config\":{\"read\":{\"objects\":{\"contacts\":{\"x\":1},\"deals\":null}}}}"))
                .containsExactly("config.read.objects.contacts", "config.read.objects.deals");
    }

    @Test
    void aMapThatCanBeReplacedAsAWholeIsSoIfItIsEmpty() {
        assertThat(of("{\"config\":{\"write\":{\"objects\":{\"contacts\":{}}}}}"))
                .containsExactly("config.write.objects.contacts");
        assertThat(of("{\"config\":{\"write\":{\"objects\":{}}}}")).containsExactly("config.write.objects");
        assertThat(of("{\"config\":{\"write\":{\"objects\":null}}}")).containsExactly("config.write.objects");
    }

    @Test
    void aKeyTakesItsPlaceAsItIsDotsIncluded() {
        assertThat(of("{\"config\":{\"read\":{\"objects\":{\"job.appointments\":{}}}}}"))
                .containsExactly("config.read.objects.job.appointments");
    }

    @Test
    void whatNoPathIsForIsNamedWithThePathsThatThereAre() {
        String paths = "name, config.by, config.read.objects.*, config.write.objects, config.write.objects.*, labels";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("{\"name\":\"n\",\"config\":{\"provider\":\"p\"}}"))
                .withMessage("config.provider cannot be updated. What can: " + paths);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("{\"id\":null}"))
                .withMessage("id cannot be updated. What can: " + paths);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("{}"))
                .withMessage("Nothing is set. What can be updated: " + paths);
    }

    @Test
    void whatIsOnTheWayToPathsCannotBeUpdatedAlone() {
        for (String value : List.of("null", "{}", "1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of("{\"config\":{\"read\":" + value + "}}"))
                    .withMessageStartingWith("config.read is set to nothing that can be updated alone");
        }
    }
}
