package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diff.Side;
import com.withampersand.codegen.java.Emitters;
import com.withampersand.codegen.java.GeneratedFile;
import com.withampersand.codegen.java.Symbol;
import com.withampersand.codegen.model.Place;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Reads one of the versions that are compared, or whose symbols are explained. */
final class Sides {

    private Sides() {}

    /**
     * Reads a version.
     *
     * @param request how code is generated from it
     * @param sources its documents
     * @param shown turns locations into those that the user knows
     * @param diagnostics receives all problems
     * @throws IOException if a file cannot be read
     */
    static Side read(GenerationRequest request, Sources sources, UnaryOperator<Location> shown, Diagnostics diagnostics)
            throws IOException {
        return of(request, Described.read(request, sources, stage -> {}, diagnostics), shown);
    }

    static Side of(GenerationRequest request, Described described, UnaryOperator<Location> shown) throws IOException {
        PlaceLocator locator = new PlaceLocator(described.documents());
        String runtime = request.packages().runtime().replace('.', '/') + "/";
        Map<String, String> files = new TreeMap<>();
        Map<String, Symbol> classes = new TreeMap<>();
        for (GeneratedFile file : AmpersandCodegen.files(described.named(), request)) {
            if (!file.path().startsWith(runtime)) {
                files.put(file.path(), file.text());
            } else if (isPublic(file.text())) {
                String name = file.path().substring(runtime.length()).replaceFirst("\\.java$", "");
                classes.put(name, Symbol.ofClass(request.packages().runtime(), name));
            }
        }
        return new Side(
                described.named(),
                request.packages(),
                Emitters.surface(described.named(), request.packages(), request.style())
                        .with(List.copyOf(classes.values())),
                files,
                (Place place) -> shown.apply(locator.locate(place)));
    }

    private static boolean isPublic(String text) {
        return text.lines().anyMatch(line -> line.matches("public .*(class|interface|record|enum) .*"));
    }
}
