package com.withampersand.codegen.java;

import com.palantir.javapoet.JavaFile;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes a named API as Java. */
public final class Emitters {

    private Emitters() {}

    /**
     * {@return the files of the client and its models, sorted by path; the runtime is not among them}
     * @param named the API
     * @param packages where they go
     */
    public static List<GeneratedFile> emit(NamedApi named, Packages packages) {
        JavaTypes types = new JavaTypes(named, packages);
        List<JavaFile> files = new ArrayList<>();
        files.addAll(new ModelEmitter(named, types).files(packages.model()));
        files.addAll(new ClientsEmitter(named, types).files(packages.base()));
        Stream<GeneratedFile> rendered = files.stream().parallel().map(Layout::render);
        return Stream.concat(rendered, PackageInfoEmitter.files(named, packages).stream())
                .sorted(Comparator.comparing(GeneratedFile::path))
                .toList();
    }
}
