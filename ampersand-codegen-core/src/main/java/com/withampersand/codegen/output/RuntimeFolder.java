package com.withampersand.codegen.output;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The sources of one part of the runtime, as the generator's jar or class folder has them.
 *
 * @param path where they are, with a slash at the end
 * @param names the names of the files, sorted
 */
record RuntimeFolder(String path, List<String> names) {

    static RuntimeFolder of(RuntimePart part) throws IOException {
        String path = part.folder() + RuntimeSources.PACKAGE.replace('.', '/') + "/";
        // Beside one that is certainly there: a list of them could be out of date.
        URL known = url(path + part.known() + ".java");
        try (Stream<String> names = known.getProtocol().equals("jar") ? inJar(known, path) : inFolder(known)) {
            return new RuntimeFolder(
                    path, names.filter(name -> name.endsWith(".java")).sorted().toList());
        }
    }

    String text(String name) throws IOException {
        try (InputStream in = open(url(path + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static Stream<String> inJar(URL known, String path) throws IOException {
        URLConnection connection = known.openConnection();
        // A cached jar is shared with the class loader and stays open, and on Windows locked, for ever.
        connection.setUseCaches(false);
        if (!(connection instanceof JarURLConnection jarConnection)) {
            throw new IOException("Cannot list the runtime's sources in " + known);
        }
        try (JarFile jar = jarConnection.getJarFile()) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(path))
                    .map(name -> name.substring(path.length()))
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> inFolder(URL known) throws IOException {
        if (!known.getProtocol().equals("file")) {
            throw new IOException("The runtime's sources can be read from a jar or a folder only, not from " + known);
        }
        Path folder = path(known).resolveSibling("");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/')).toList().stream();
        }
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(new URI(url.toString()));
        } catch (URISyntaxException malformed) {
            throw new IOException("Cannot read the runtime's sources from " + url, malformed);
        }
    }

    private static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static URL url(String path) throws IOException {
        URL url = RuntimeFolder.class.getResource("/" + path);
        if (url == null) {
            throw new IOException("The generator's jar lacks " + path + ", so it was not built by its own pom");
        }
        return url;
    }
}
