package com.withampersand.codegen.java;

import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.List;

/** Emits what is said of the packages, and that null is an exception in them. They are text, for they have no type. */
final class PackageInfoEmitter {

    private PackageInfoEmitter() {}

    static List<GeneratedFile> files(NamedApi named, Packages packages, Style style) {
        String client = named.names().client();
        List<GeneratedFile> files = new ArrayList<>();
        if (!named.api().operations().isEmpty() && style.has(Part.CLIENTS)) {
            files.add(file(packages.base(), "Clients of the API. Start with {@link " + client + "Client}."));
        } else if (style.jacksonModule()) {
            files.add(file(packages.base(), "How Jackson reads and writes the models."));
        }
        if (style.has(Part.MODELS) && named.api().types().stream().anyMatch(type -> !(type instanceof AliasType))) {
            files.add(file(packages.model(), "What the API sends and takes. Every class is immutable."));
        }
        return List.copyOf(files);
    }

    private static GeneratedFile file(String name, String docs) {
        String text = """
                /** %s */
                @NullMarked
                package %s;

                import org.jspecify.annotations.NullMarked;
                """.formatted(docs, name);
        return new GeneratedFile(name.replace('.', '/') + "/package-info.java", text);
    }
}
