package com.withampersand.codegen.output;

import com.withampersand.codegen.java.GeneratedFile;
import com.withampersand.codegen.java.Packages;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The runtime that generated code stands on: real sources of this project, which its jar carries along. */
public final class RuntimeSources {

    private static final String PACKAGE = "com.withampersand.codegen.runtime";
    private static final String FOLDER = "META-INF/ampersand-codegen/runtime/" + PACKAGE.replace('.', '/') + "/";
    private static final String EXCEPTION = "ClientException";
    private static final String KNOWN = EXCEPTION + ".java";

    private RuntimeSources() {}

    /**
     * {@return the runtime in its package of the client, sorted by path}
     * @param packages where it goes
     * @param clientPrefix what the root of the exceptions is called, without its suffix {@code Exception}
     * @throws IOException if the sources cannot be read
     */
    public static List<GeneratedFile> files(Packages packages, String clientPrefix) throws IOException {
        String exception = exception(clientPrefix);
        String folder = packages.runtime().replace('.', '/') + "/";
        List<GeneratedFile> files = new ArrayList<>();
        for (String name : names()) {
            String text = text(name)
                    .replaceAll("\\b" + Pattern.quote(PACKAGE) + "\\b", Matcher.quoteReplacement(packages.runtime()))
                    .replaceAll("\\b" + EXCEPTION + "\\b", Matcher.quoteReplacement(exception));
            files.add(new GeneratedFile(folder + (name.equals(KNOWN) ? exception + ".java" : name), text));
        }
        files.sort(Comparator.comparing(GeneratedFile::path));
        return List.copyOf(files);
    }

    /**
     * {@return whether the root of the exceptions can be called so, and is no other class of the runtime by then}
     * @param clientPrefix its name without the suffix {@code Exception}
     * @throws IOException if the sources cannot be read
     */
    public static boolean isFree(String clientPrefix) throws IOException {
        String file = exception(clientPrefix) + ".java";
        return names().stream().noneMatch(name -> !name.equals(KNOWN) && name.equalsIgnoreCase(file));
    }

    private static String exception(String clientPrefix) {
        return clientPrefix + "Exception";
    }

    private static String text(String name) throws IOException {
        try (InputStream in = open(url(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    /** The names of the files, found beside the one that is certainly there: a list of them could be out of date. */
    private static List<String> names() throws IOException {
        URL known = url(KNOWN);
        try (Stream<String> names = known.getProtocol().equals("jar") ? inJar(known) : inFolder(known)) {
            return names.filter(name -> name.endsWith(".java")).sorted().toList();
        }
    }

    private static Stream<String> inJar(URL known) throws IOException {
        URLConnection connection = known.openConnection();
        // A cached jar is shared with the class loader and stays open, and on Windows locked, for ever.
        connection.setUseCaches(false);
        if (!(connection instanceof JarURLConnection jarConnection)) {
            throw new IOException("Cannot list the runtime's sources in " + known);
        }
        try (JarFile jar = jarConnection.getJarFile()) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(FOLDER))
                    .map(name -> name.substring(FOLDER.length()))
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

    private static URL url(String name) throws IOException {
        URL url = RuntimeSources.class.getResource("/" + FOLDER + name);
        if (url == null) {
            throw new IOException(
                    "The generator's jar lacks " + FOLDER + name + ", so it was not built by its own pom");
        }
        return url;
    }
}
