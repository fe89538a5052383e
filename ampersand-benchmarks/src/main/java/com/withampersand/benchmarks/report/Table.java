package com.withampersand.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ratios in Markdown. */
final class Table {
    private static final List<String> DOCUMENTS =
            List.of("installation", "connections", "webhook", "list", "configured", "salesforce");
    private static final List<String> CANDIDATES = List.of("ours", "openapi", "records", "avaje", "floor");
    private static final List<String> PROGRAMS = List.of("ours", "openapi", "records", "avaje");
    private static final double COLD_START_TARGET = 6;
    private static final double BYTES_TARGET = 4;

    private final Samples samples;
    private final List<String> lines = new ArrayList<>();

    Table(Samples samples) {
        this.samples = samples;
    }

    List<String> lines() {
        times("Time (µs)", JmhResults.TIME);
        times("Processor time with garbage collection (µs)", JmhResults.PROCESSOR_TIME);
        bytes();
        coldStart();
        return lines;
    }

    private void times(String title, String metric) {
        head(
                title + ", and how many times as much the others need",
                "direction",
                "beside openapi",
                "beside records",
                "beside avaje",
                "of the floor");
        for (String direction : List.of("decode", "encode")) {
            for (String document : DOCUMENTS) {
                double ours = time(metric, document, direction, "ours");
                Stream<String> beside = Stream.of("openapi", "records", "avaje")
                        .map(other -> new Target(
                                        time(metric, document, direction, other) / ours,
                                        other.equals("openapi") ? Target.besideOpenapi(document, direction) : 1)
                                .toString());
                String floor = number(ours / time(metric, document, direction, "floor"), "%.2f");
                row(Stream.of(
                        Stream.of(document, direction),
                        CANDIDATES.stream()
                                .map(each -> number(time(metric, document, direction, each) / 1_000, "%.1f")),
                        beside,
                        Stream.of(floor)));
            }
        }
    }

    private void bytes() {
        head(
                "Bytes allocated on decoding (kB), and how many times as much the others need",
                "",
                "beside openapi",
                "beside records",
                "beside avaje");
        for (String document : DOCUMENTS) {
            double ours = bytes(document, "ours");
            double besideOpenapi = bytes(document, "openapi") / ours;
            row(Stream.of(
                    Stream.of(document, ""),
                    CANDIDATES.stream().map(each -> number(bytes(document, each) / 1_000, "%.1f")),
                    Stream.of(
                            Target.besideOpenapi(document, "decode") < BYTES_TARGET
                                    ? number(besideOpenapi, "%.2f")
                                    : new Target(besideOpenapi, BYTES_TARGET).toString(),
                            number(bytes(document, "records") / ours, "%.2f"),
                            number(bytes(document, "avaje") / ours, "%.2f"))));
        }
    }

    private void coldStart() {
        int rounds = samples.count(ColdStartResults.WALL, ColdStartResults.BARE);
        lines.add("");
        lines.add("Cold start beyond a process that only reads the file (ms, medians of " + rounds + " rounds)");
        lines.add("");
        lines.add("| | bare | " + String.join(" | ", PROGRAMS) + " | openapi beside ours | records | avaje |");
        lines.add("|---" + "|---:".repeat(PROGRAMS.size() + 4) + "|");
        for (String clock : List.of(ColdStartResults.WALL, ColdStartResults.CPU)) {
            double bare = samples.median(clock, ColdStartResults.BARE);
            double ours = samples.median(clock, "ours") - bare;
            row(Stream.of(
                    Stream.of(clock.equals(ColdStartResults.WALL) ? "by the clock" : "processor", number(bare, "%.0f")),
                    PROGRAMS.stream().map(each -> number(samples.median(clock, each) - bare, "%.0f")),
                    Stream.of(
                            new Target((samples.median(clock, "openapi") - bare) / ours, COLD_START_TARGET).toString(),
                            new Target((samples.median(clock, "records") - bare) / ours, 1).toString(),
                            new Target((samples.median(clock, "avaje") - bare) / ours, 1).toString())));
        }
    }

    private void head(String title, String second, String... ratios) {
        lines.add("");
        lines.add(title);
        lines.add("");
        lines.add("| document | " + second + " | " + String.join(" | ", CANDIDATES) + " | " + String.join(" | ", ratios)
                + " |");
        lines.add("|---|---" + "|---:".repeat(CANDIDATES.size() + ratios.length) + "|");
    }

    private void row(Stream<Stream<String>> cells) {
        lines.add(cells.flatMap(cell -> cell).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private double time(String metric, String document, String direction, String candidate) {
        return samples.median(metric, document, direction, candidate);
    }

    private double bytes(String document, String candidate) {
        return samples.median(JmhResults.BYTES, document, "decode", candidate);
    }

    private static String number(double value, String format) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }
}
