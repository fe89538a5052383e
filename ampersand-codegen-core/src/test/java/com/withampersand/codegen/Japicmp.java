package com.withampersand.codegen;

import com.withampersand.codegen.diff.ChangeReport;
import com.withampersand.codegen.diff.JavaChange;
import com.withampersand.codegen.java.Surface;
import com.withampersand.codegen.java.Symbol;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiField;
import japicmp.model.JApiHasAccessModifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What japicmp says of two versions, symbol by symbol, and what a report says, in the same words. */
final class Japicmp {

    private final SortedSet<String> said = new TreeSet<>();
    private boolean binaryCompatible = true;

    private Japicmp() {}

    static Japicmp of(Versions versions) throws IOException {
        Path before = versions.folder().resolve("before.jar");
        Path after = versions.folder().resolve("after.jar");
        Generated.jarSize(versions.oldClasses(), before);
        Generated.jarSize(versions.newClasses(), after);
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        Japicmp japicmp = new Japicmp();
        new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(before.toFile(), "1"), new JApiCmpArchive(after.toFile(), "2"))
                .forEach(japicmp::add);
        return japicmp;
    }

    SortedSet<String> said() {
        return said;
    }

    boolean isBinaryCompatible() {
        return binaryCompatible;
    }

    private void add(JApiClass type) {
        String name = type.getFullyQualifiedName().replace('$', '.');
        // What is in a class of the runtime comes and goes with it, and is the same in all clients.
        boolean within = name.matches(".*\\.runtime\\.\\w+\\..*");
        if (within || type.getChangeStatus() == JApiChangeStatus.UNCHANGED) {
            return;
        }
        binaryCompatible &= type.isBinaryCompatible();
        if (type.getChangeStatus() != JApiChangeStatus.MODIFIED) {
            said.add(sign(type.getChangeStatus()) + name);
            return;
        }
        type.getMethods().forEach(method -> add(method, name + "#" + method.getName()));
        type.getConstructors().forEach(made -> add(made, name + "#" + name.substring(name.lastIndexOf('.') + 1)));
        for (JApiField field : type.getFields()) {
            if (!isVisible(field)) {
                continue;
            }
            add(field.getChangeStatus(), name + "#" + field.getName(), field.isBinaryCompatible());
        }
    }

    /** It lists private members and bodies of lambdas too. */
    private static boolean isVisible(JApiHasAccessModifier member) {
        return Stream.of(
                        member.getAccessModifier().getOldModifier(),
                        member.getAccessModifier().getNewModifier())
                .flatMap(Optional::stream)
                .anyMatch(modifier -> modifier == AccessModifier.PUBLIC || modifier == AccessModifier.PROTECTED);
    }

    private void add(JApiBehavior method, String name) {
        if (!isVisible(method)) {
            return;
        }
        boolean fresh = method.getChangeStatus() == JApiChangeStatus.NEW;
        String taken = method.getParameters().stream()
                .filter(parameter ->
                        parameter.getChangeStatus() != (fresh ? JApiChangeStatus.REMOVED : JApiChangeStatus.NEW))
                .map(parameter -> parameter.getType().replace('$', '.'))
                .collect(Collectors.joining(", ", "(", ")"));
        add(method.getChangeStatus(), name + taken, method.isBinaryCompatible());
    }

    private void add(JApiChangeStatus status, String name, boolean compatible) {
        if (status == JApiChangeStatus.NEW || status == JApiChangeStatus.REMOVED) {
            said.add(sign(status) + name);
        } else if (!compatible) {
            said.add("~ " + name);
        }
    }

    private static String sign(JApiChangeStatus status) {
        return status == JApiChangeStatus.NEW ? "+ " : "- ";
    }

    /** What a report says, with all that goes without saying: what is in a class comes and goes with it. */
    static SortedSet<String> told(ChangeReport report, Versions versions) {
        SortedSet<String> gone = new TreeSet<>();
        SortedSet<String> fresh = new TreeSet<>();
        for (JavaChange change : report.symbols()) {
            Symbol before = change.before();
            Symbol after = change.after();
            boolean moved = before != null && after != null && !before.id().equals(after.id());
            if (before != null && before.kind().isType() && (after == null || moved)) {
                classes(versions.before().surface(), before, gone);
            }
            if (after != null && after.kind().isType() && (before == null || moved)) {
                classes(versions.after().surface(), after, fresh);
            }
        }
        SortedSet<String> told = new TreeSet<>();
        gone.forEach(name -> told.add("- " + name));
        fresh.forEach(name -> told.add("+ " + name));
        for (JavaChange change : report.symbols()) {
            add(change, gone, fresh, told);
        }
        return told;
    }

    private static void add(
            JavaChange change, SortedSet<String> gone, SortedSet<String> fresh, SortedSet<String> told) {
        Symbol before = change.before();
        Symbol after = change.after();
        boolean same = before != null && after != null && before.id().equals(after.id());
        if (before != null && !before.kind().isType() && !gone.contains(before.owner())) {
            if (!same) {
                told.add("- " + before.id());
            } else if (!change.binary().isEmpty()) {
                told.add("~ " + before.id());
            }
        }
        if (after != null && !after.kind().isType() && !fresh.contains(after.owner()) && !same) {
            told.add("+ " + after.id());
        }
    }

    private static void classes(Surface surface, Symbol root, SortedSet<String> into) {
        List<String> names = surface.symbols().stream()
                .filter(symbol -> symbol.kind().isType())
                .map(Symbol::qualified)
                .filter(name -> name.equals(root.qualified()) || name.startsWith(root.qualified() + "."))
                .toList();
        into.addAll(names);
    }
}
