package com.withampersand.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Maven to run projects with, in a process of its own. All of them share a local repository that begins with nothing but
 * this plugin, and a settings file that makes the build's own repository the only one.
 *
 * @param home the folder of the distribution
 */
record MavenInstallation(Path home) {

    /** Debian's Maven resets the colours of the terminal even if it has set none. */
    private static final Pattern COLOR = Pattern.compile("\u001B\\[[0-9;]*m");

    /** The distributions that the build has fetched, and the one that runs it. */
    static Stream<MavenInstallation> all() throws IOException {
        List<MavenInstallation> all = new ArrayList<>();
        all.add(new MavenInstallation(Path.of(System.getProperty("its.maven.home"))));
        Path fetched = Path.of(System.getProperty("its.maven.fetched"));
        if (Files.isDirectory(fetched)) {
            try (Stream<Path> homes = Files.list(fetched)) {
                homes.filter(home -> Files.isDirectory(home.resolve("bin")))
                        .sorted()
                        .map(MavenInstallation::new)
                        .forEach(all::add);
            }
        }
        return all.stream();
    }

    /** What came of a build. */
    record Outcome(int status, String log) {}

    /** Runs a build in a folder, and waits for its end. */
    Outcome run(Path folder, String... arguments) throws IOException, InterruptedException {
        Process process = start(folder, arguments);
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Maven does not end:\n" + log);
        }
        return new Outcome(process.exitValue(), COLOR.matcher(log).replaceAll(""));
    }

    /** Begins a build in a folder. */
    Process start(Path folder, String... arguments) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString());
        command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never"));
        command.addAll(List.of("-s", ItRepository.settings().toString()));
        command.add("-Dmaven.repo.local=" + ItRepository.folder());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8");
        builder.environment().remove("MAVEN_ARGS");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    @Override
    public String toString() {
        return home.getFileName().toString();
    }
}
