package com.withampersand.codegen.diff;

import com.withampersand.codegen.model.Place;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What changed in the words of generated files only, or in what nobody can name. */
final class WordsComparison {

    private static final int LISTED = 10;

    private final Causes causes;

    WordsComparison(Causes causes) {
        this.causes = causes;
    }

    /** Code that changed inside is told of if nothing else is: it follows from something otherwise. */
    void compare() {
        boolean alone = causes.isEmpty();
        TreeSet<String> words = new TreeSet<>();
        TreeSet<String> code = new TreeSet<>();
        Map<String, String> before = new TreeMap<>(causes.before.files());
        before.forEach((path, was) -> {
            String is = causes.after.files().get(path);
            if (is != null && !is.equals(was)) {
                (code(was).equals(code(is)) ? words : code).add(name(path));
            }
        });
        add("What is said of %s changed", words);
        if (alone) {
            add("How %s works inside changed", code);
        }
    }

    private void add(String title, NavigableSet<String> classes) {
        if (!classes.isEmpty()) {
            String what = classes.size() == 1 ? "`" + classes.first() + "`" : classes.size() + " classes";
            Cause cause = causes.add(ChangeKind.DOCS_CHANGED, title.formatted(what), null, place(classes.first()));
            List<String> listed =
                    classes.stream().limit(LISTED).map(each -> "`" + each + "`").toList();
            int more = classes.size() - listed.size();
            cause.detail(String.join(", ", listed) + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    /** Where the first of them is described; that of a client begins with its operations. */
    private Place place(String name) {
        return causes.after.api().types().stream()
                .map(type -> type.place())
                .filter(place -> WireView.name(place, causes.after).equals(name))
                .findFirst()
                .orElseGet(() -> causes.after.api().operations().stream()
                        .filter(operation ->
                                causes.after.names().tagClient(operation).equals(name))
                        .map(operation -> operation.place())
                        .findFirst()
                        .orElse(new Place("", "")));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
    }

    private static String code(String text) {
        return text.lines()
                .filter(line -> !line.stripLeading().startsWith("*")
                        && !line.stripLeading().startsWith("/**"))
                .collect(java.util.stream.Collectors.joining("\n"));
    }
}
