package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.codegen.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private long now = Duration.ofHours(7).toNanos();
    private final List<String> log = new ArrayList<>();
    private final Progress progress = new Progress(() -> now, log::add);

    @Test
    void saysNothingOfWhatIsDoneSoon() {
        for (Stage stage : Stage.values()) {
            progress.accept(stage);
            now += Duration.ofSeconds(1).toNanos();
        }
        assertThat(log).isEmpty();
    }

    @Test
    void tellsOfEachStageAsSoonAsItTakesLong() {
        progress.accept(Stage.READING);
        now += Duration.ofMillis(5_900).toNanos();
        progress.accept(Stage.UNDERSTANDING);
        now += Duration.ofMinutes(1).toNanos();
        progress.accept(Stage.WRITING);

        assertThat(log)
                .containsExactly(
                        "5 s so far; now making types and operations of them", "65 s so far; now writing files");
    }
}
