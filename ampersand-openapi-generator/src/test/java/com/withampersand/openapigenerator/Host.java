package com.withampersand.openapigenerator;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the hosts as their users do, each in a process of its own. */
final class Host {

    /** Far more than it takes: a test that hangs shall end. */
    private static final long MINUTES = 4;

    record Run(int status, String output) {}

    private Host() {}

    static Path property(String name) {
        return Path.of(System.getProperty(name)).toAbsolutePath();
    }

    /** The command line, with the adapter beside it. */
    static Run cli(Path folder, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                property("cli.jar") + File.pathSeparator + property("adapter.jar"),
                "org.openapitools.codegen.OpenAPIGenerator",
                "generate",
                "-g",
                "ampersand-java"));
        command.addAll(arguments);
        return run(folder, command);
    }

    /** Maven, with whatever it has already. */
    static Run maven(Path folder, List<String> arguments) throws Exception {
        boolean windows = File.separatorChar == '\\';
        List<String> command = new ArrayList<>(List.of(
                property("maven.home")
                        .resolve(windows ? "bin/mvn.cmd" : "bin/mvn")
                        .toString(),
                "-B",
                "-ntp",
                "-Dmaven.repo.local=" + property("maven.repository")));
        if (System.getProperty("maven.offline", "").endsWith("true")) {
            command.add("-o");
        }
        command.addAll(arguments);
        return run(folder, command);
    }

    private static Run run(Path folder, List<String> command) throws Exception {
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_OPTS", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Takes longer than " + MINUTES + " minutes: " + command);
        }
        String text = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        return new Run(process.exitValue(), text);
    }

    /** Each file below a folder with its text. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
