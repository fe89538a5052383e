package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one file to nodes; whatever is wrong with it becomes located problems. */
final class Reader {

    /** How deep values may nest: far more than any real document has, far less than a thread's stack holds. */
    static final int MAX_DEPTH = 500;

    /** In bytes: more than any description has, and as much as can be read before somebody loses patience. */
    static final long MAX_SIZE = 64L << 20;

    /**
     * What became of a file.
     *
     * @param source its text, empty if it could not be read
     * @param root its outermost value, null if it has none that could be read
     * @param problems what is wrong with it, to be reported if the file turns out to matter
     * @param checksum of its bytes, see {@link Checksum}
     */
    record Result(SourceText source, @Nullable Node root, List<Problem> problems, String checksum) {}

    private Reader() {}

    static Result read(Path path, String name) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText source = new SourceText(name, "");
        Node root = null;
        String checksum = Checksum.NONE;
        try {
            requireSize(path, source);
            byte[] bytes = Files.readAllBytes(path);
            checksum = Checksum.of(bytes);
            source = new SourceText(name, text(bytes, name));
            root = tree(source, diagnostics);
        } catch (SyntaxException problem) {
            diagnostics.error(problem.rule(), problem.location(), message(problem), problem.remedy());
        } catch (NoSuchFileException missing) {
            diagnostics.error("file-missing", source.start(), "There is no such file", "Correct the path.");
        } catch (IOException unreadable) {
            diagnostics.error(
                    "file-unreadable",
                    source.start(),
                    Files.isDirectory(path) ? "This is a folder, not a file" : "The file cannot be read: " + unreadable,
                    "Name a file that this user may read.");
        }
        return new Result(source, root, diagnostics.problems(), checksum);
    }

    private static void requireSize(Path path, SourceText source) throws IOException, SyntaxException {
        long size = Files.size(path);
        if (size > MAX_SIZE) {
            throw new SyntaxException(
                    "file-too-large",
                    source.start(),
                    String.format(Locale.ROOT, "The file has %,d bytes, which is no description of an API", size),
                    "Name another file, or split it by references into files of at most 64 MiB.");
        }
    }

    private static Node tree(SourceText source, Diagnostics diagnostics) throws SyntaxException {
        if (source.text().isBlank()) {
            throw empty(source);
        }
        boolean yaml = source.name().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
        boolean json = source.name().toLowerCase(Locale.ROOT).endsWith(".json")
                || (!yaml && source.text().stripLeading().startsWith("{"));
        return json ? JsonTree.read(source, diagnostics) : YamlTree.read(source, diagnostics);
    }

    private static String text(byte[] bytes, String name) throws SyntaxException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = decoder.decode(in).toString();
            String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
            int zero = bare.indexOf('\0');
            if (zero < 0) {
                return bare;
            }
            throw notText(new SourceText(name, bare.substring(0, zero)), "The file is binary: it has a zero byte here");
        } catch (CharacterCodingException notUtf8) {
            String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
            throw notText(
                    new SourceText(name, before),
                    String.format("The file is not UTF-8: byte 0x%02X does not belong here", bytes[in.position()]));
        }
    }

    /** A complaint about what follows the text that could still be read. */
    private static SyntaxException notText(SourceText before, String message) {
        Location end = new Cursor(before).at(before.text().length(), "");
        return new SyntaxException("file-not-text", end, message, "Save the file as text in UTF-8.");
    }

    static SyntaxException empty(SourceText source) {
        return new SyntaxException(
                "file-empty", source.start(), "The file is empty", "Fill it, or leave it out of the inputs.");
    }

    static void duplicateKey(Diagnostics diagnostics, String name, Location again, Location first) {
        diagnostics.error(
                "duplicate-key",
                again,
                "The key " + name + " is here a second time",
                "Remove or rename one of the two: a reader would silently keep one of them.",
                first);
    }

    private static String message(SyntaxException problem) {
        return problem.getMessage() == null ? problem.rule() : problem.getMessage();
    }
}
