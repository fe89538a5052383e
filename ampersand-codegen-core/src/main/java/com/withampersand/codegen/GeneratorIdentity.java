package com.withampersand.codegen;

import com.withampersand.codegen.document.Checksum;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which generator this is: the checksum of the jars and folders that its class loader has, by path, size and time.
 * Another version of it, or of anything beside it on the class path, may generate other code.
 */
final class GeneratorIdentity {

    private GeneratorIdentity() {}

    static String checksum() throws IOException {
        return checksum(classPath(GeneratorIdentity.class.getClassLoader()));
    }

    static String checksum(List<Path> classPath) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path entry : classPath) {
            if (Files.isDirectory(entry)) {
                try (Stream<Path> files = Files.walk(entry)) {
                    for (Path file : files.sorted().toList()) {
                        add(file, text);
                    }
                }
            } else if (Files.exists(entry)) {
                add(entry, text);
            }
        }
        return Checksum.of(text.toString());
    }

    private static void add(Path file, StringBuilder text) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isRegularFile()) {
            long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            text.append(file + " " + attributes.size() + " " + time + "\n");
        }
    }

    private static List<Path> classPath(ClassLoader loader) throws IOException {
        if (!(loader instanceof URLClassLoader urls)) {
            String separator = Pattern.quote(System.getProperty("path.separator"));
            return Arrays.stream(System.getProperty("java.class.path").split(separator))
                    .map(Path::of)
                    .toList();
        }
        List<Path> paths = new ArrayList<>();
        for (URL url : urls.getURLs()) {
            if (url.getProtocol().equals("file")) {
                paths.add(path(url));
            }
        }
        return paths;
    }

    private static Path path(URL url) throws IOException {
        try {
            // Some class loaders have URLs with plain spaces in them.
            return Path.of(new URI(url.toString().replace(" ", "%20")));
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            throw new IOException("The class path of the generator has an entry that is no file: " + url, malformed);
        }
    }
}
