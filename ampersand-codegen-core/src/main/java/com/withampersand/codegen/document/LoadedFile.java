package com.withampersand.codegen.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document and the file it came from.
 *
 * @param path the file, as the user would write it
 * @param base the folder that ids are relative to
 * @param url where it is on the web, null if it was found elsewhere
 */
record LoadedFile(
        Document document, Path path, Path base, @Nullable String url) {

    LoadedFile with(ObjectNode root) {
        return new LoadedFile(new Document(document.id(), root, document.dialect()), path, base, url);
    }
}
