package com.withampersand.benchmarks.calls;

import com.withampersand.benchmarks.report.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs all callers by turns, each time in a new process against the same server, and prints the table. */
public final class Calls {
    private static final List<String> CALLERS = List.of("in-place", "ours", "bare", "openapi");

    private Calls() {}

    /**
     * Measures.
     *
     * @param args the file of the document, how many rounds, and how many seconds each caller has, after as many to warm up
     * @throws IOException if a process cannot be started
     */
    public static void main(String... args) throws IOException {
        int rounds = Integer.parseInt(args[1]);
        Samples samples = new Samples();
        Process server = process(CallServer.class, List.of(args[0]));
        try (BufferedReader out = output(server)) {
            String url = out.readLine();
            for (int round = 0; round < rounds; round++) {
                for (String mode : List.of("sync", "async")) {
                    for (String at : List.of("1", "32")) {
                        for (String caller : CALLERS) {
                            if (!(caller.equals("openapi") && mode.equals("async"))) {
                                measure(samples, caller, mode, at, url, args[2]);
                            }
                        }
                    }
                }
                System.err.println("Calls, round " + (round + 1) + " of " + rounds);
            }
        } finally {
            server.destroy();
        }
        print(samples);
    }

    private static void measure(Samples samples, String caller, String mode, String at, String url, String seconds)
            throws IOException {
        Process process = process(CallClient.class, List.of(caller, mode, at, url, seconds));
        try (BufferedReader out = output(process)) {
            String line = out.readLine();
            if (line == null) {
                throw new IOException(caller + " failed");
            }
            String[] values = line.split(" ", -1);
            samples.add(Double.parseDouble(values[0]), "rate", caller, mode, at);
            samples.add(Double.parseDouble(values[1]), "processor", caller, mode, at);
        }
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Process process(Class<?> main, List<String> args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsun.net.httpserver.nodelay=true", // Else the server waits for each acknowledgement, 40 ms.
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(args);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void print(Samples samples) {
        System.out.println("| calls | at once | ours (1/s) | beside in-place | beside bare | beside openapi"
                + " | ours (µs processor) | beside in-place | beside bare | beside openapi |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (String mode : List.of("sync", "async")) {
            for (String at : List.of("1", "32")) {
                StringBuilder row = new StringBuilder("| " + mode + " | " + at + " ");
                for (String what : List.of("rate", "processor")) {
                    double ours = samples.median(what, "ours", mode, at);
                    row.append(String.format(Locale.ROOT, "| %.0f ", ours));
                    for (String other : List.of("in-place", "bare", "openapi")) {
                        double theirs = samples.median(what, other, mode, at);
                        row.append(Double.isNaN(theirs) ? "| " : String.format(Locale.ROOT, "| %.2f ", ours / theirs));
                    }
                }
                System.out.println(row + "|");
            }
        }
    }
}
