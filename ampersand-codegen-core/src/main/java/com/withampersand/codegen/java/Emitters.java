package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.java.source.JavaFile;
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
     * @param style what there is besides
     */
    public static List<GeneratedFile> emit(NamedApi named, Packages packages, Style style) {
        List<GeneratedFile> plain = new ArrayList<>(PackageInfoEmitter.files(named, packages, style));
        List<JavaFile> files = java(named, packages, style, plain);
        Stream<GeneratedFile> rendered = files.stream().parallel().map(Layout::render);
        return Stream.concat(rendered, plain.stream())
                .sorted(Comparator.comparing(GeneratedFile::path))
                .toList();
    }

    /**
     * {@return what users of that code can name}
     * @param named the API
     * @param packages where it goes
     * @param style what there is besides
     */
    public static Surface surface(NamedApi named, Packages packages, Style style) {
        return SurfaceReader.read(java(named, packages, style, new ArrayList<>()));
    }

    /** What is emitted as Java, but for the files that have no type; those are added to others. */
    static List<JavaFile> java(NamedApi named, Packages packages, Style style, List<GeneratedFile> plain) {
        JavaTypes types = new JavaTypes(named, packages);
        List<JavaFile> models = new ModelEmitter(named, types, style.models()).files(packages.model());
        List<JavaFile> files = new ArrayList<>(style.has(Part.MODELS) ? models : List.of());
        if (style.has(Part.CLIENTS)) {
            files.addAll(new ClientsEmitter(named, types).files(packages.base()));
        }
        files.addAll(new ComfortsEmitter(named, types, style).files(packages.base()));
        if (style.jacksonModule()) {
            ClassName self = types.base(named.names().jacksonModule());
            JacksonModuleEmitter module = new JacksonModuleEmitter(types, self, models);
            files.add(ClientsEmitter.file(packages.base(), module.emit()));
            plain.add(module.service(style.jackson()));
        }
        if (style.testServer() && !named.api().operations().isEmpty()) {
            files.add(ClientsEmitter.file(packages.base(), new TestServerEmitter(named, types).emit()));
        }
        return files;
    }
}
