package com.withampersand.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.withampersand.maven.MavenInstallation.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A copy of one of the projects in {@code src/it}, to be built and changed at will.
 *
 * @param maven what it is built with
 * @param folder where it is
 */
record ItProject(MavenInstallation maven, Path folder) {

    /** Copies a project, with the POM that is its parent beside it. */
    static ItProject copy(String name, Path parent, MavenInstallation maven) throws IOException {
        Path all = Path.of("src/it");
        Files.createDirectories(parent);
        Files.writeString(parent.resolve("pom.xml"), ItRepository.filtered(all.resolve("pom.xml")));
        try (Stream<Path> files = Files.walk(all.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = parent.resolve(all.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, ItRepository.filtered(file));
            }
        }
        return new ItProject(maven, parent.resolve(name));
    }

    /** Builds it, which must go well. */
    String build(String... arguments) throws IOException, InterruptedException {
        Outcome outcome = maven.run(folder, arguments);
        assertThat(outcome.status()).as(outcome.log()).isZero();
        return outcome.log();
    }

    /** Builds it, which must go wrong. */
    String fail(String... arguments) throws IOException, InterruptedException {
        Outcome outcome = maven.run(folder, arguments);
        assertThat(outcome.status()).as(outcome.log()).isNotZero();
        return outcome.log();
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    void replace(String file, String old, String text) throws IOException {
        String before = Files.readString(path(file));
        assertThat(before).contains(old);
        Files.writeString(path(file), before.replace(old, text));
    }

    /** When each file below a folder was written. */
    Map<String, FileTime> times(String name) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(path(name).relativize(file).toString().replace('\\', '/'), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    /** Which files are not as they were, or not there any more. */
    List<String> changed(String name, Map<String, FileTime> before) throws IOException {
        Map<String, FileTime> now = times(name);
        List<String> changed = new ArrayList<>();
        now.forEach((file, time) -> {
            if (!time.equals(before.get(file))) {
                changed.add(file);
            }
        });
        before.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        return changed;
    }
}
