package com.withampersand.codegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole API, read from any number of documents.
 *
 * <p>Lists of things that the documents give by name (operations, types, schemes) are sorted by place, so that two
 * documents that differ in order alone describe the same {@code Api}. Lists whose order means something (properties, enum
 * values, variants, parameters) keep it.
 *
 * @param title the title of the document that describes the most operations, or of the first if none does
 * @param docs the description of that document
 * @param servers one for each document that describes operations, and one for each passthrough
 * @param securitySchemes the schemes that some operation accepts, each credential once
 * @param operations what can be called
 * @param types every named type: components, roots of JSON Schema files, and what was hoisted from inline
 * @param problem the type of an error body where an operation names none, if the API has a usual one
 * @param comforts what extensions ask for besides
 */
public record Api(
        String title,
        Docs docs,
        List<Server> servers,
        List<SecurityScheme> securitySchemes,
        List<Operation> operations,
        List<TypeDef> types,
        @Nullable TypeRef problem,
        Comforts comforts) {

    /** Copies the lists. */
    public Api {
        servers = List.copyOf(servers);
        securitySchemes = List.copyOf(securitySchemes);
        operations = List.copyOf(operations);
        types = List.copyOf(types);
    }
}
