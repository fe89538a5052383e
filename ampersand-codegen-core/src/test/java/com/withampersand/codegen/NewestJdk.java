package com.withampersand.codegen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDK that is newer than the one that the tests run on: the one that {@code -Dnewest.jdk} names, or else the newest in an
 * environment variable such as {@code JAVA_HOME_25}, {@code JAVA_HOME_25_X64} or {@code JDK_25}, as build servers have them.
 *
 * @param home its folder
 */
record NewestJdk(Path home) {

    private static final Pattern VARIABLE = Pattern.compile("(?:JAVA_HOME|JDK)_(\\d+)(?:_\\w+)?");

    static Optional<NewestJdk> find(String property, Map<String, String> environment) {
        if (!property.isEmpty()) {
            return Optional.of(new NewestJdk(Path.of(property)));
        }
        return environment.keySet().stream()
                .filter(name -> version(name) > Runtime.version().feature())
                .max(Comparator.comparing(NewestJdk::version).thenComparing(Comparator.naturalOrder()))
                .map(name -> new NewestJdk(Path.of(environment.getOrDefault(name, ""))));
    }

    private static int version(String variable) {
        Matcher named = VARIABLE.matcher(variable);
        return named.matches() ? Integer.parseInt(named.group(1)) : 0;
    }

    /**
     * Compiles as a careful consumer does, with every warning an error.
     *
     * @param sources the folders with the sources
     * @param options what else the compiler is told
     * @return what the compiler says
     */
    String compile(List<Path> sources, List<String> classPath, Path work, List<String> options) throws IOException {
        List<String> lines = new ArrayList<>(options);
        lines.addAll(List.of("-Xlint:all", "-Werror", "-Xdoclint:all,-missing", "-proc:none", "-encoding", "UTF-8"));
        lines.addAll(List.of("-cp", quoted(String.join(File.pathSeparator, classPath))));
        lines.addAll(
                List.of("-d", quoted(Files.createTempDirectory(work, "classes").toString())));
        for (Path folder : sources) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .forEach(file -> lines.add(quoted(file.toString())));
            }
        }
        Path arguments = Files.write(Files.createTempFile(work, "javac", ".txt"), lines);
        Path said = Files.createTempFile(work, "javac", ".log");
        Process javac = new ProcessBuilder(home.resolve("bin/javac").toString(), "@" + arguments)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            int status = javac.waitFor();
            String text = Files.readString(said);
            return status == 0 || !text.isBlank() ? text : "javac failed without a word";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + home + " compiles", interrupted);
        } finally {
            javac.destroy();
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\") + '"';
    }
}
