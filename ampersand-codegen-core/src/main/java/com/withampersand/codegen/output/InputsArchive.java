package com.withampersand.codegen.output;

import com.withampersand.codegen.document.RemoteDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a run read, in one file: so that a later one can tell what changed since.
 *
 * <p>A zip of all files, as they stand to each other, and a list that says which of them are inputs and overlays. The
 * same files make the same bytes.
 *
 * @param inputs the inputs
 * @param overlays the overlays, in their order
 * @param remoteDocuments the documents on the web that references lead to, or that are inputs
 */
public record InputsArchive(List<Path> inputs, List<Path> overlays, List<RemoteDocument> remoteDocuments) {

    /** What it is called where a run remembers things. */
    public static final String NAME = "inputs.zip";

    private static final String LIST = "inputs.txt";
    private static final String FILES = "files/";
    private static final String INPUT = "input ";
    private static final String OVERLAY = "overlay ";
    private static final String REMOTE = "remote ";
    private static final String REMOTE_INPUT = "remote-input ";
    private static final String COPIES = ".remote/";
    private static final String INPUT_COPIES = ".remote-inputs/";

    /** Any moment that a zip can hold will do; without a zone, as entries have it. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Makes the paths absolute. */
    public InputsArchive {
        inputs = inputs.stream().map(InputsArchive::absolute).toList();
        overlays = overlays.stream().map(InputsArchive::absolute).toList();
        remoteDocuments = List.copyOf(remoteDocuments);
    }

    /**
     * Writes an archive, unless it is there already.
     *
     * @param archive the file to write
     * @param read all files that had a say; if one of them is not a file of its own, there is no archive afterwards
     * @throws IOException if a file cannot be read or written
     */
    public void write(Path archive, Collection<Path> read) throws IOException {
        Set<Path> all = new LinkedHashSet<>(inputs);
        all.addAll(overlays);
        read.stream().map(InputsArchive::absolute).forEach(all::add);
        Map<RemoteDocument, Path> copies = new LinkedHashMap<>();
        for (RemoteDocument remote : remoteDocuments) {
            Path copy = absolute(remote.copy().file());
            copies.put(remote, copy);
            all.remove(copy);
        }
        // What is in an archive already has a version of its own.
        boolean onDisk = all.stream().allMatch(path -> path.getFileSystem().equals(FileSystems.getDefault()));
        Path root = all.isEmpty() ? parent(absolute(archive)) : onDisk ? root(all) : null;
        if (root == null) {
            Files.deleteIfExists(archive);
            return;
        }
        List<Path> files = all.stream().filter(Files::isRegularFile).sorted().toList();
        StringBuilder list = new StringBuilder();
        for (Path input : inputs) {
            if (copies.keySet().stream().noneMatch(remote -> remote.isInput(input))) {
                list.append(INPUT).append(relative(root, input)).append('\n');
            }
        }
        overlays.forEach(
                overlay -> list.append(OVERLAY).append(relative(root, overlay)).append('\n'));
        copies.forEach((remote, copy) -> list.append(remote.isInput() ? REMOTE_INPUT + name(copy) + " " : REMOTE)
                .append(remote)
                .append('\n'));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, LIST, list.toString().getBytes(StandardCharsets.UTF_8));
            for (Path file : files) {
                add(zip, FILES + relative(root, file), Files.readAllBytes(file));
            }
            Set<String> names = new HashSet<>();
            for (var copy : copies.entrySet()) {
                RemoteDocument remote = copy.getKey();
                // An input keeps the name of its file, for its id is made of it.
                String name = remote.isInput()
                        ? INPUT_COPIES + remote.checksum() + "/" + name(copy.getValue())
                        : COPIES + remote.checksum();
                if (names.add(name)) {
                    add(zip, name, Files.readAllBytes(copy.getValue()));
                }
            }
        }
        byte[] content = bytes.toByteArray();
        if (!Files.isRegularFile(archive) || !Arrays.equals(Files.readAllBytes(archive), content)) {
            Files.createDirectories(parent(absolute(archive)));
            new AtomicWriter(parent(absolute(archive))).write(absolute(archive), content);
        }
    }

    /**
     * {@return the inputs and overlays of an archive, unpacked}
     * @param archive the file
     * @param folder where to unpack it
     * @throws IOException if the archive is none, or the disk refuses
     */
    public static InputsArchive unpack(Path archive, Path folder) throws IOException {
        List<String> list = new ArrayList<>();
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName().replaceFirst("^" + FILES, ""))
                        .normalize();
                if (entry.getName().equals(LIST)) {
                    new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .forEach(list::add);
                } else if (target.startsWith(folder)) {
                    Files.createDirectories(parent(target));
                    Files.write(target, zip.readAllBytes());
                }
            }
        }
        if (list.isEmpty()) {
            throw new IOException(archive + " is not what a run of the generator recorded; generate once again");
        }
        List<Path> inputs = new ArrayList<>(paths(list, INPUT, folder));
        List<RemoteDocument> remote = new ArrayList<>();
        values(list, REMOTE).forEach(value -> {
            String checksum = checksum(value);
            remote.add(new RemoteDocument(url(value), checksum, () -> folder.resolve(COPIES + checksum)));
        });
        values(list, REMOTE_INPUT).forEach(line -> {
            int end = line.indexOf(' ');
            String value = line.substring(end + 1);
            Path copy = folder.resolve(INPUT_COPIES + checksum(value)).resolve(line.substring(0, end));
            inputs.add(copy);
            remote.add(RemoteDocument.ofInput(url(value), checksum(value), copy));
        });
        return new InputsArchive(inputs, paths(list, OVERLAY, folder), remote);
    }

    private static String url(String remote) {
        return remote.substring(0, remote.lastIndexOf(RemoteDocument.CHECKSUM));
    }

    private static String checksum(String remote) {
        return remote.substring(remote.lastIndexOf(RemoteDocument.CHECKSUM) + RemoteDocument.CHECKSUM.length());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static List<Path> paths(List<String> list, String kind, Path folder) {
        return values(list, kind).map(folder::resolve).toList();
    }

    private static Stream<String> values(List<String> list, String kind) {
        return list.stream().filter(line -> line.startsWith(kind)).map(line -> line.substring(kind.length()));
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** The folder that all of them are in; null if there is none, as there is between a disk and what is in a jar. */
    private static @Nullable Path root(Set<Path> all) {
        Path root = parent(all.iterator().next());
        for (Path path : all) {
            while (!path.startsWith(root)) {
                if (root.equals(parent(root))) {
                    return null;
                }
                root = parent(root);
            }
        }
        return root.getFileSystem().equals(FileSystems.getDefault()) ? root : null;
    }

    private static String relative(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }
}
