package com.withampersand.codegen.naming;

import java.util.Map;

/**
 * What a user decides about names.
 *
 * @param clientName the prefix of the main client and of the root of its exceptions, as in {@code Ampersand}; empty to make it
 *     of the title of the API
 * @param basePackage the package of the client; its last part that tells something names the client if the title
 *     does not
 * @param frozen names that are decided already, by what they belong to: the content of a names file
 */
public record NameOptions(String clientName, String basePackage, Map<String, String> frozen) {

    /** Copies the map. */
    public NameOptions {
        frozen = Map.copyOf(frozen);
    }
}
