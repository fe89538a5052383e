package com.withampersand.maven;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The local repository of the builds that tests run: what this build makes, and else what it has fetched already. */
final class ItRepository {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TOKEN = Pattern.compile("@([a-z][a-z0-9.-]*)@");

    private ItRepository() {}

    static Path folder() {
        return TARGET.resolve("its-repository");
    }

    static Path settings() {
        return TARGET.resolve("its-settings.xml");
    }

    /** Puts this plugin and what it is made of into the repository. */
    static void prepare() throws IOException {
        String version = System.getProperty("its.version");
        for (String module : List.of("ampersand-codegen-core", "ampersand-maven-plugin")) {
            Path folder = ROOT.resolve(module);
            install(folder.resolve("target/flattened-pom.xml"), module, version, "pom");
            install(folder.resolve("target/" + module + "-" + version + ".jar"), module, version, "jar");
        }
        Files.writeString(settings(), filtered(Path.of("src/it/settings.xml")));
    }

    private static void install(Path file, String artifact, String version, String type) throws IOException {
        Path home = folder().resolve("com/withampersand").resolve(artifact).resolve(version);
        Files.createDirectories(home);
        Path target = home.resolve(artifact + "-" + version + "." + type);
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Puts an artifact into the repository that is a jar of a folder. */
    static void installArchive(Path content, String artifact, String version) throws IOException {
        Path home = folder().resolve("com/withampersand/its").resolve(artifact).resolve(version);
        Files.createDirectories(home);
        Path jar = home.resolve(artifact + "-" + version + ".jar");
        Files.deleteIfExists(jar);
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"));
                Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path entry = inside.getPath("/" + content.relativize(file));
                Files.createDirectories(entry.getParent());
                Files.copy(file, entry);
            }
        }
    }

    /** The text of a file of a project, each {@code @name@} being what the build's own POM says of it. */
    static String filtered(Path file) throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        Matcher token = TOKEN.matcher(Files.readString(file));
        return token.replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), pom)));
    }

    private static String value(String name, String pom) {
        if (name.equals("repository")) {
            return Path.of(System.getProperty("its.repository")).toUri().toString();
        }
        if (name.equals("project.version")) {
            return System.getProperty("its.version");
        }
        String quoted = Pattern.quote(name);
        Matcher found = Pattern.compile("<artifactId>" + quoted + "</artifactId>\\s*<version>(.+?)</version>|<" + quoted
                        + ">(.+?)</" + quoted + ">")
                .matcher(pom);
        if (!found.find()) {
            throw new AssertionError("The build's POM has no " + name);
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
