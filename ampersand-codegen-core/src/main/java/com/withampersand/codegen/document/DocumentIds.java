package com.withampersand.codegen.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives every input file a name that is the same on every machine. */
final class DocumentIds {

    private DocumentIds() {}

    /**
     * Names files by their paths below their inputs; files of several inputs that would have the same name get as many
     * folders in front as tell them apart.
     */
    static Map<InputFile, String> of(List<InputFile> files) {
        Map<String, List<InputFile>> claimants = new LinkedHashMap<>();
        for (InputFile file : files) {
            claimants
                    .computeIfAbsent(relative(file.base(), file.path()), id -> new ArrayList<>())
                    .add(file);
        }
        Map<InputFile, String> ids = new LinkedHashMap<>();
        claimants.forEach((id, rivals) -> {
            int names = Path.of(id).getNameCount();
            while (rivals.size() > 1 && !distinct(rivals, names)) {
                names++;
            }
            for (InputFile file : rivals) {
                ids.put(file, rivals.size() == 1 ? id : tail(file.path(), names));
            }
        });
        return ids;
    }

    /** Names one more file, with folders in front if the name is taken. */
    static String unique(Path base, Path file, Collection<String> taken) {
        String id = relative(base, file);
        for (int names = Path.of(id).getNameCount(); taken.contains(id); names++) {
            id = tail(file, names);
        }
        return id;
    }

    /** The path of a file as seen from a folder, with {@code /}. */
    static String relative(Path folder, Path file) {
        return InputFile.slashed(absolute(folder).relativize(absolute(file)));
    }

    private static boolean distinct(List<InputFile> files, int names) {
        return files.stream().map(file -> tail(file.path(), names)).distinct().count() == files.size();
    }

    private static String tail(Path file, int names) {
        Path path = absolute(file);
        int count = path.getNameCount();
        return InputFile.slashed(path.subpath(Math.max(0, count - names), count));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
