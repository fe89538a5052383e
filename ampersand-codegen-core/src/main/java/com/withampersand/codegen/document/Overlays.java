package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.Nearest;
import com.withampersand.codegen.diagnostics.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies overlays to the documents of a run, action by action. */
final class Overlays {

    private final Library library;
    private final Diagnostics diagnostics;

    private Overlays(Library library) {
        this.library = library;
        this.diagnostics = library.diagnostics();
    }

    static void apply(List<Path> overlays, Library library) {
        for (Path path : overlays) {
            Overlay overlay = Overlay.read(path.normalize(), library);
            if (overlay != null && !library.roots().isEmpty()) {
                new Overlays(library).apply(overlay);
            }
        }
    }

    private void apply(Overlay overlay) {
        List<Path> targets = targets(overlay);
        Map<Path, SourceText> lent = new HashMap<>();
        for (Overlay.Action action : overlay.actions()) {
            boolean matched = false;
            for (Path target : targets) {
                LoadedFile file = library.loaded(target);
                if (file != null) {
                    SourceText text = lent.computeIfAbsent(target, key -> lend(overlay, file));
                    matched |= apply(action, file, text);
                }
            }
            if (!matched && !targets.isEmpty()) {
                unmatched(action, targets);
            }
        }
    }

    /** A text of its own for each document, so that a location tells which document it is in. */
    private SourceText lend(Overlay overlay, LoadedFile file) {
        SourceText source = overlay.root().location().source();
        SourceText text = new SourceText(source.name(), source.text());
        library.own(text, file);
        return text;
    }

    private boolean apply(Overlay.Action action, LoadedFile file, SourceText lent) {
        ObjectNode root = file.document().root();
        Set<Node> matches = action.path().find(root);
        if (matches.isEmpty()) {
            return false;
        }
        if (action.update() == null && matches.contains(root)) {
            diagnostics.error(
                    "overlay-target",
                    action.target().location(),
                    "This would remove the whole of " + file.document().id(),
                    "Leave the document out of the inputs instead.");
            return true;
        }
        Node edited = action.update() == null
                ? TreeEdit.remove(root, matches)
                : TreeEdit.update(root, matches, action.update(), lent);
        if (edited instanceof ObjectNode changed) {
            library.replace(file.with(changed));
        } else {
            diagnostics.error(
                    "overlay-target",
                    action.target().location(),
                    "This would make " + file.document().id() + " something else than an object",
                    "Give an object as the update of $.");
        }
        return true;
    }

    private List<Path> targets(Overlay overlay) {
        ScalarNode extended = overlay.extended();
        if (extended == null) {
            return library.roots().stream().map(LoadedFile::path).toList();
        }
        LoadedFile file = library.remote().allows(extended.text()) ? remote(extended) : local(overlay, extended);
        if (file != null) {
            return List.of(file.path());
        }
        diagnostics.error(
                "overlay-extends",
                extended.location(),
                "The overlay is for " + extended.text() + ", which is none of the documents",
                Nearest.remedy(
                        extended.text(),
                        library.roots().stream()
                                .map(root -> DocumentIds.relative(InputFile.folder(overlay.path()), root.path()))
                                .toList()));
        return List.of();
    }

    /** It may be reached by references later on; what an overlay changes must be there before. */
    private @Nullable LoadedFile local(Overlay overlay, ScalarNode extended) {
        Path path = InputFile.folder(overlay.path())
                .resolve(Reference.decode(extended.text()))
                .normalize();
        LoadedFile file = library.loaded(path);
        return file == null && path.toFile().isFile()
                ? library.referred(path, library.roots().get(0))
                : file;
    }

    private @Nullable LoadedFile remote(ScalarNode extended) {
        RemoteDocuments.Answer answer =
                library.remote().get(extended.text(), library.roots().get(0));
        answer.problems().forEach(problem -> diagnostics.add(problem.at(extended.location())));
        return answer.file();
    }

    private void unmatched(Overlay.Action action, List<Path> targets) {
        List<ObjectNode> roots = new ArrayList<>();
        for (Path target : targets) {
            LoadedFile file = library.loaded(target);
            if (file != null) {
                roots.add(file.document().root());
            }
        }
        JsonPath path = action.path();
        int count = path.segments().size();
        List<Node> reached = List.of();
        while (reached.isEmpty() && count > 0) {
            count--;
            reached = reached(path, roots, count);
        }
        JsonPath.Segment missing = path.segments().get(count);
        Set<String> names = new LinkedHashSet<>();
        Location nearest = null;
        String wanted = wanted(missing);
        for (Node node : reached) {
            if (node instanceof ObjectNode object) {
                names.addAll(object.names());
            }
        }
        String near = wanted == null ? null : Nearest.of(wanted, names);
        for (Node node : reached) {
            if (nearest == null && near != null && node instanceof ObjectNode object && object.has(near)) {
                nearest = object.keyLocation(near);
            }
        }
        diagnostics.error(
                "overlay-target-unmatched",
                action.target().location(),
                "The target matches nothing: there is no " + missing.text().strip() + " at $"
                        + path.segments().subList(0, count).stream()
                                .map(JsonPath.Segment::text)
                                .reduce("", String::concat),
                wanted == null ? "Correct the target, or remove the action." : Nearest.remedy(wanted, names),
                nearest == null ? new Location[0] : new Location[] {nearest});
    }

    private static List<Node> reached(JsonPath path, List<ObjectNode> roots, int count) {
        List<Node> reached = new ArrayList<>();
        roots.forEach(root -> reached.addAll(path.find(root, count)));
        return reached;
    }

    private static @Nullable String wanted(JsonPath.Segment segment) {
        return segment.selectors().size() == 1 && segment.selectors().get(0) instanceof JsonPath.Name name
                ? name.name()
                : null;
    }
}
