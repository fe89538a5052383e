package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.document.RemoteDocument;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Finds what an input names, which may be more than a path:
 *
 * <ul>
 *   <li>{@code spec/api.yaml}: a file or a folder
 *   <li>{@code jar:lib/spec.jar!/api}: a file or a folder in an archive
 *   <li>{@code classpath:api/api.yaml}: the same on a class path
 *   <li>{@code https://example.com/api.yaml#sha256=…}: a document on the web, by its checksum
 *   <li>{@code mvn:com.acme:spec:1.2:yaml}, {@code mvn:com.acme:spec:1.2:jar!/api}: an artifact, or something in one, where
 *       a build tool knows artifacts
 * </ul>
 *
 * <p>Archives stay open until this is closed; what was found in them is of no use afterwards, but more can be found.
 * Not thread-safe.
 */
public final class InputLocator implements AutoCloseable {

    private static final String INSIDE = "!/";

    private final Path base;
    private final ClassLoader classPath;
    private final Supplier<Downloads> downloads;
    private final Artifacts artifacts;
    private final Map<Path, FileSystem> archives = new LinkedHashMap<>();
    private final List<RemoteDocument> remoteInputs = new ArrayList<>();

    /** Finds artifacts. */
    @FunctionalInterface
    public interface Artifacts {
        /**
         * The file of an artifact.
         *
         * @param coordinates {@code group:artifact:version:type} or {@code group:artifact:version:classifier:type}
         * @throws SpecException if there is none
         * @throws IOException if it cannot be fetched
         */
        Path file(String coordinates) throws IOException;
    }

    /**
     * A locator.
     *
     * @param base what relative paths are relative to
     * @param classPath where entries of the class path are looked for
     * @param downloads where documents on the web are kept
     * @param artifacts where artifacts come from
     */
    public InputLocator(Path base, ClassLoader classPath, Supplier<Downloads> downloads, Artifacts artifacts) {
        this.base = base;
        this.classPath = classPath;
        this.downloads = downloads;
        this.artifacts = artifacts;
    }

    /**
     * Finds one input.
     *
     * @return a file or folder, be it of this file system or of an archive; a plain path need not exist
     * @throws SpecException if it names nothing, or is named wrongly
     * @throws IOException if it cannot be read or fetched
     */
    public Path locate(String input) throws IOException {
        String scheme = input.substring(0, Math.max(0, input.indexOf(':')));
        String rest = input.substring(Math.min(input.length(), scheme.length() + 1));
        return switch (scheme) {
            case "jar" -> inArchive(input, rest);
            case "classpath" -> onClassPath(input, rest.replaceFirst("^/+", ""));
            case "http", "https" -> fetched(input);
            case "mvn" -> inArtifact(input, rest);
            default -> base.resolve(input);
        };
    }

    /** Those of the inputs found so far that are on the web, so that their references are taken to count from there. */
    public List<RemoteDocument> remoteInputs() {
        return List.copyOf(remoteInputs);
    }

    /**
     * A document on the web that references may lead to; it is fetched when one does.
     *
     * @param input the URL that references have, with the checksum as its fragment, as in
     *     {@code https://example.com/common.yaml#sha256=…}
     * @throws SpecException if it is no such URL, or has no checksum
     */
    public RemoteDocument remote(String input) {
        if (!input.matches("(?s)https?://.*")) {
            throw refused(
                    "input-malformed",
                    "`" + input + "` is no document on the web",
                    "Write it as in https://example.com/common.yaml#sha256=…; what is on disk needs no leave.");
        }
        return Downloads.document(input, downloads);
    }

    private Path fetched(String input) throws IOException {
        Path file = downloads.get().file(input);
        remoteInputs.add(Downloads.input(input, file));
        return file;
    }

    private Path inArchive(String input, String rest) throws IOException {
        int end = rest.indexOf(INSIDE);
        if (end < 0) {
            throw refused(
                    "input-malformed",
                    "`" + input + "` names no entry of the archive",
                    "Write jar:file.jar!/folder/api.yaml.");
        }
        String file = rest.substring(0, end);
        Path archive = file.startsWith("file:") ? Path.of(URI.create(file)) : base.resolve(file);
        return entry(input, archive, rest.substring(end + 1));
    }

    private Path inArtifact(String input, String rest) throws IOException {
        int end = rest.indexOf(INSIDE);
        Path file = artifacts.file(end < 0 ? rest : rest.substring(0, end));
        return end < 0 ? file : entry(input, file, rest.substring(end + 1));
    }

    private Path onClassPath(String input, String name) throws IOException {
        URL url = classPath.getResource(name);
        if (url == null) {
            throw refused(
                    "input-missing",
                    "`" + input + "` is not on the class path",
                    "Correct the name, or add the jar that has it; of a plugin it is a dependency of the plugin.");
        }
        String text = url.toString();
        try {
            int end = text.lastIndexOf(INSIDE);
            return end < 0
                    ? Path.of(new URI(text))
                    : entry(input, Path.of(new URI(text.substring("jar:".length(), end))), "/" + name);
        } catch (URISyntaxException malformed) {
            throw new IOException("Cannot read " + url, malformed);
        }
    }

    private Path entry(String input, Path archive, String name) throws IOException {
        if (!Files.isRegularFile(archive)) {
            throw refused("input-missing", "`" + input + "`: there is no file " + archive, "Correct the path.");
        }
        FileSystem inside = archives.get(archive);
        if (inside == null) {
            inside = open(input, archive);
            archives.put(archive, inside);
        }
        Path entry = inside.getPath(name).normalize();
        if (!Files.exists(entry)) {
            throw refused(
                    "input-missing",
                    "`" + input + "`: there is no " + name + " in " + archive,
                    "Correct the part behind the exclamation mark.");
        }
        return entry;
    }

    private static FileSystem open(String input, Path archive) throws IOException {
        try {
            return FileSystems.newFileSystem(archive);
        } catch (ProviderNotFoundException | IOException noArchive) {
            throw refused(
                    "input-malformed", "`" + input + "`: " + archive + " is no archive", "Name a jar or a zip file.");
        }
    }

    static SpecException refused(String rule, String message, String remedy) {
        return new SpecException(List.of(new Problem(Severity.ERROR, rule, message, remedy, List.of())));
    }

    @Override
    public void close() throws IOException {
        for (FileSystem archive : archives.values()) {
            archive.close();
        }
        archives.clear();
    }
}
