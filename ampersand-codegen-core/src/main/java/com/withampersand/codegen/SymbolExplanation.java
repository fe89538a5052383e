package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.SpecException;
import com.withampersand.codegen.diff.Explainer;
import com.withampersand.codegen.diff.Explanation;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;

/** Explains the generated code. */
public final class SymbolExplanation {

    private SymbolExplanation() {}

    /**
     * {@return why a class, method or field of the generated code exists and looks as it does; several if several go by
     * the name}
     * @param request how it is generated; the destination does not matter
     * @param symbol its name, as in {@code com.acme.model.Pet#name()}, or less of it, as in {@code Pet.name}
     * @throws SpecException if nothing goes by the name, or the input cannot be generated from
     * @throws IOException if a file cannot be read; the message names it and says why in words
     */
    public static List<Explanation> of(GenerationRequest request, String symbol) throws IOException {
        try {
            Described described = Described.read(request, request.sources(), stage -> {}, new Diagnostics());
            return new Explainer(Sides.of(request, described, place -> place), described.frozen()::place)
                    .explain(symbol);
        } catch (FileSystemException terse) {
            throw new IOException(FileSystemMessage.of(terse), terse);
        }
    }
}
