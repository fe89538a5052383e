package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Operation;
import java.util.Set;
import java.util.stream.Collectors;

/** What the files of a description say about names. */
final class FileNames {

    private final Set<String> withOperations;

    FileNames(Api api) {
        withOperations = api.operations().stream()
                .map(Operation::place)
                .map(place -> place.document())
                .collect(Collectors.toSet());
    }

    /** A schema of a document that only lends its schemas to others yields its name to one that describes operations. */
    int rank(String document) {
        return withOperations.contains(document) ? 0 : 1;
    }

    /** The words of the file's name without its folders and ending. */
    static Words stem(String document) {
        String file = document.substring(document.lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        return Words.of(dot > 0 ? file.substring(0, dot) : file);
    }

    /** The words of the file's name and of the folders that it is in. */
    static Words path(String document) {
        return Words.of(document.substring(0, document.lastIndexOf('/') + 1)).plus(stem(document));
    }
}
