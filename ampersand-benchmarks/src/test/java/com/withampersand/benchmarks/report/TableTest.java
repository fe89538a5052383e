package com.withampersand.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private final Samples samples = new Samples();

    @Test
    void tellsRatiosAndTargets() {
        time("installation", "decode", 10_000, 40_000, 9_000, 20_000, 5_000);
        time("webhook", "encode", 10_000, 10_000, 10_000, 5_000, 2_000);

        assertThat(new Table(samples).lines())
                .contains(
                        "| installation | decode | 10.0 | 40.0 | 9.0 | 20.0 | 5.0 | 4.00 (≥ 4: met) |"
                                + " 0.90 (≥ 1: **missed**) | 2.00 (≥ 1: met) | 2.00 |",
                        "| webhook | encode | 10.0 | 10.0 | 10.0 | 5.0 | 2.0 | 1.00 (≥ 1.1: **missed**) |"
                                + " 1.00 (≥ 1: met) | 0.50 (≥ 1: **missed**) | 5.00 |",
                        "| list | decode | – | – | – | – | – | – | – | – | – |");
    }

    @Test
    void takesTheBareProcessFromColdStarts() {
        for (String clock : List.of(ColdStartResults.WALL, ColdStartResults.CPU)) {
            samples.add(40, clock, "bare");
            samples.add(90, clock, "ours");
            samples.add(340, clock, "openapi");
            samples.add(65, clock, "avaje");
        }

        assertThat(new Table(samples).lines())
                .contains("| by the clock | 40 | 50 | 300 | – | 25 | 6.00 (≥ 6: met) | – | 0.50 (≥ 1: **missed**) |");
    }

    @Test
    void takesTheMedian() {
        for (double value : new double[] {9, 1, 2, 100}) {
            samples.add(value, "it");
        }

        assertThat(samples.median("it")).isEqualTo(5.5);
    }

    private void time(String document, String direction, double... byCandidate) {
        List<String> candidates = List.of("ours", "openapi", "records", "avaje", "floor");
        for (int i = 0; i < byCandidate.length; i++) {
            samples.add(byCandidate[i], JmhResults.TIME, document, direction, candidates.get(i));
        }
    }
}
