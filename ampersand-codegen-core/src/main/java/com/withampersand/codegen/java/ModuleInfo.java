package com.withampersand.codegen.java;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says what module the code is: what it exports, and what it requires, which its own imports tell.
 *
 * @param name the name of the module
 * @param packages where the code is
 */
public record ModuleInfo(String name, Packages packages) {

    /** A module with the packages that belong to it; what of it shows in signatures is passed on. */
    private record Library(String packages, String module, String modifiers) {}

    private static final List<Library> LIBRARIES = List.of(
            new Library("java.net.http", "java.net.http", "transitive "),
            new Library("com.sun.net.httpserver", "jdk.httpserver", ""),
            new Library("com.fasterxml.jackson.core", "com.fasterxml.jackson.core", ""),
            new Library("com.fasterxml.jackson.databind", "com.fasterxml.jackson.databind", "transitive "),
            new Library("tools.jackson.core", "tools.jackson.core", ""),
            new Library("tools.jackson.databind", "tools.jackson.databind", "transitive "),
            new Library("org.jspecify.annotations", "org.jspecify", "static transitive "));

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-z][\\w.]*?)\\.[A-Z]");
    private static final String SERVICES = "META-INF/services/";

    /**
     * {@return the file}
     * @param files all other files
     */
    public GeneratedFile of(Collection<GeneratedFile> files) {
        String text = """
                /** What the API has for Java. */
                module %s {
                %s
                %s%s}
                """.formatted(name, requires(files), exports(files), provides(files));
        return new GeneratedFile("module-info.java", text);
    }

    private static String requires(Collection<GeneratedFile> files) {
        Set<String> imports = files.stream()
                .flatMap(file -> IMPORT.matcher(file.text()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        return LIBRARIES.stream()
                .filter(library -> imports.stream().anyMatch(name -> (name + ".").startsWith(library.packages() + ".")))
                .map(library -> "    requires " + library.modifiers() + library.module() + ";\n")
                .collect(Collectors.joining());
    }

    private String exports(Collection<GeneratedFile> files) {
        Set<String> own = new TreeSet<>();
        for (String each : List.of(packages.base(), packages.model(), packages.runtime())) {
            String folder = each.replace('.', '/') + "/";
            if (files.stream()
                    .map(GeneratedFile::path)
                    .anyMatch(path -> path.startsWith(folder)
                            && path.lastIndexOf('/') == folder.length() - 1
                            && path.endsWith(".java")
                            && !path.endsWith("-info.java"))) {
                own.add(each);
            }
        }
        return own.stream().map(each -> "    exports " + each + ";\n").collect(Collectors.joining());
    }

    /** What {@code META-INF/services} says is not heeded in a module. */
    private static String provides(Collection<GeneratedFile> files) {
        return files.stream()
                .filter(file -> file.path().startsWith(SERVICES))
                .map(file -> "\n    provides %s with %s;\n"
                        .formatted(
                                file.path().substring(SERVICES.length()),
                                file.text().strip()))
                .collect(Collectors.joining());
    }
}
