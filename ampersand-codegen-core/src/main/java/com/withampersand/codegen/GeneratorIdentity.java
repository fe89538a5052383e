package com.withampersand.codegen;

import com.withampersand.codegen.document.Digest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which generator this is: the digest of the jars and folders that its class loader has, by path, size and time. Another
 * version of it, or of anything beside it on the class path, may generate other code.
 */
final class GeneratorIdentity {

    private GeneratorIdentity() {}

    static String digest() throws IOException {
        return digest(classPath(GeneratorIdentity.class.getClassLoader()));
    }

    static String digest(List<Path> classPath) throws IOException {
        MessageDigest digest = Digest.sha256();
        for (Path entry : classPath) {
            if (Files.isDirectory(entry)) {
                try (Stream<Path> files = Files.walk(entry)) {
                    for (Path file : files.sorted().toList()) {
                        add(file, digest);
                    }
                }
            } else if (Files.exists(entry)) {
                add(entry, digest);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(Path file, MessageDigest digest) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isRegularFile()) {
            long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            digest.update((file + " " + attributes.size() + " " + time + "\n").getBytes(StandardCharsets.UTF_8));
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
