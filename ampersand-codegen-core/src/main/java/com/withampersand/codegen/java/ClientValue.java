package com.withampersand.codegen.java;

import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A value that is set once on the client and used by every call that has a parameter for it.
 *
 * @param id its name in the description
 * @param method the method of the builder that sets it
 * @param parameters the names on the wire of the parameters that take it
 */
record ClientValue(String id, String method, List<String> parameters) {

    /** All of them, sorted by name. */
    static List<ClientValue> of(Api api) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (Operation operation : api.operations()) {
            for (Parameter parameter : operation.parameters()) {
                if (Signature.fromClient(parameter)) {
                    parameters
                            .computeIfAbsent(parameter.clientValue(), id -> new ArrayList<>())
                            .add(parameter.name());
                }
            }
        }
        return parameters.entrySet().stream()
                .map(entry -> new ClientValue(
                        entry.getKey(),
                        Identifiers.camel(entry.getKey()),
                        entry.getValue().stream().distinct().sorted().toList()))
                .toList();
    }

    /** The method of the client that gives one with another value. */
    String wither() {
        return "with" + Identifiers.capital(method);
    }

    /** The parameters as documentation names them. */
    String words() {
        return parameters.stream()
                .map(name -> "{@code " + JavadocRenderer.code(name) + "}")
                .collect(Collectors.joining(" and "));
    }
}
