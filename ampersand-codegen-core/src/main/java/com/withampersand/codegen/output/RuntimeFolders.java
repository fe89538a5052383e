package com.withampersand.codegen.output;

import java.io.Closeable;
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
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** The sources of the runtime, as the generator's jar or class folder has them: a folder for each part. */
final class RuntimeFolders implements Closeable {

    private final @Nullable JarFile jar;

    private RuntimeFolders(@Nullable JarFile jar) {
        this.jar = jar;
    }

    /** Opens the jar that they are in once for all of them, if it is a jar. */
    static RuntimeFolders open() throws IOException {
        URL known = known(RuntimePart.CORE);
        if (!known.getProtocol().equals("jar")) {
            return new RuntimeFolders(null);
        }
        URLConnection connection = known.openConnection();
        // A cached jar is shared with the class loader and stays open, and on Windows locked, for ever.
        connection.setUseCaches(false);
        if (!(connection instanceof JarURLConnection inJar)) {
            throw new IOException("Cannot list the runtime's sources in " + known);
        }
        return new RuntimeFolders(inJar.getJarFile());
    }

    /** {@return the files of a part, sorted} */
    List<String> names(RuntimePart part) throws IOException {
        try (Stream<String> names = jar == null ? inFolder(folder(part)) : inJar(jar, path(part))) {
            return names.filter(name -> name.endsWith(".java")).sorted().toList();
        }
    }

    /** {@return what is in a file, with line feeds at the ends of lines} */
    String text(RuntimePart part, String name) throws IOException {
        return new String(bytes(part, name), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private byte[] bytes(RuntimePart part, String name) throws IOException {
        if (jar == null) {
            return Files.readAllBytes(folder(part).resolve(name));
        }
        ZipEntry entry = jar.getEntry(path(part) + name);
        if (entry == null) {
            throw new IOException("There is no " + path(part) + name + " in " + jar.getName());
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static Stream<String> inJar(JarFile jar, String path) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(path))
                .map(name -> name.substring(path.length()));
    }

    private static Stream<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/')).toList().stream();
        }
    }

    private static Path folder(RuntimePart part) throws IOException {
        URL known = known(part);
        if (!known.getProtocol().equals("file")) {
            throw new IOException("The runtime's sources can be read from a jar or a folder only, not from " + known);
        }
        try {
            return Path.of(new URI(known.toString())).resolveSibling("");
        } catch (URISyntaxException malformed) {
            throw new IOException("Cannot read the runtime's sources from " + known, malformed);
        }
    }

    private static String path(RuntimePart part) {
        return part.folder() + RuntimeSources.PACKAGE.replace('.', '/') + "/";
    }

    /** Beside a file that is certainly there: a list of them could be out of date. */
    private static URL known(RuntimePart part) throws IOException {
        String path = path(part) + part.known() + ".java";
        URL url = RuntimeFolders.class.getResource("/" + path);
        if (url == null) {
            throw new IOException("The generator's jar lacks " + path + ", so it was not built by its own pom");
        }
        return url;
    }

    @Override
    public void close() throws IOException {
        if (jar != null) {
            jar.close();
        }
    }
}
