package com.withampersand.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints the table of all results in a folder: those of JMH in {@code *.json}, those of cold starts in {@code *.txt}. */
public final class Report {
    private Report() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
        Samples samples = new Samples();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            String name = file.toString();
            if (name.endsWith(".json")) {
                JmhResults.read(file, samples);
            } else if (name.endsWith(".txt")) {
                ColdStartResults.read(file, samples);
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(machine());
        new Table(samples).lines().forEach(out::println);
    }

    private static String machine() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        String processor = System.getProperty("os.arch");
        if (Files.isReadable(info)) {
            try (Stream<String> lines = Files.lines(info)) {
                processor = lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .findFirst()
                        .orElse(processor);
            }
        }
        return "%s, %d processors, %s, Java %s (%s)"
                .formatted(
                        processor,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("java.vm.version"),
                        System.getProperty("java.vm.vendor"));
    }
}
