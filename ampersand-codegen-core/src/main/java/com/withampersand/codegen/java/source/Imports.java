package com.withampersand.codegen.java.source;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a file imports, and how it therefore names a class: as briefly as it can without meaning another. */
final class Imports {

    private final String packageName;
    private final String prefix;
    private final Collection<String> qualified;
    private final Map<String, ClassName> wanted = new HashMap<>();
    private final Map<String, String> imported = new HashMap<>();
    private final Set<String> ofPackage = new HashSet<>();

    /**
     * Begins without any.
     *
     * @param packageName the package of the file
     * @param qualified the simple names that must not be imported
     */
    Imports(String packageName, Collection<String> qualified) {
        this.packageName = packageName;
        this.prefix = packageName.isEmpty() ? "" : packageName + ".";
        this.qualified = qualified;
    }

    /** Learns of a class that the file names. Of two with the same simple name, the first is imported. */
    void learn(TypeReference reference) {
        ClassName name = reference.type();
        if (visible(reference) != null) {
            return;
        }
        ClassName top = name.topLevelClassName();
        if (isOfPackage(name)) {
            ofPackage.add(top.simpleName());
        } else if (!name.packageName().isEmpty() && !qualified.contains(name.simpleName())) {
            wanted.putIfAbsent(top.simpleName(), top);
        }
    }

    /** {@return the qualified names to import, sorted, now that all classes are known} */
    Collection<String> settle() {
        Set<String> written = new TreeSet<>();
        wanted.forEach((simpleName, type) -> {
            if (!ofPackage.contains(simpleName)) {
                imported.put(simpleName, type.canonicalName());
                if (!type.packageName().equals("java.lang") || qualified.contains(simpleName)) {
                    written.add(type.canonicalName());
                }
            }
        });
        return written;
    }

    /** {@return how the file names a class} */
    String name(TypeReference reference) {
        String visible = visible(reference);
        if (visible != null) {
            return visible;
        }
        return isOfPackage(reference.type())
                ? String.join(".", reference.type().simpleNames())
                : reference.type().canonicalName();
    }

    private boolean isOfPackage(ClassName name) {
        return packageName.equals(name.packageName());
    }

    /**
     * The shortest name by which a class is seen. Where all of its names mean others, or the outermost does, that is its
     * qualified name; null if none means anything here.
     */
    private @Nullable String visible(TypeReference reference) {
        ClassName name = reference.type();
        boolean taken = false;
        for (ClassName at = name; at != null; at = at.enclosingClassName()) {
            String simpleName = at.simpleName();
            String inFile = reference.scope() == null ? null : reference.scope().find(simpleName);
            String meant = inFile != null ? prefix + inFile : imported.get(simpleName);
            taken = meant != null;
            if (meant != null && meant.equals(at.canonicalName())) {
                List<String> names = name.simpleNames();
                int from = at.simpleNames().size() - 1;
                return from == names.size() - 1 ? simpleName : String.join(".", names.subList(from, names.size()));
            }
        }
        return taken ? name.canonicalName() : null;
    }
}
