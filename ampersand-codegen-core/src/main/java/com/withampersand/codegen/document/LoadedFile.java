package com.withampersand.codegen.document;

import java.nio.file.Path;

/**
 * A document and the file it came from.
 *
 * @param path the file, as the user would write it
 * @param base the folder that ids are relative to
 */
record LoadedFile(Document document, Path path, Path base) {

    LoadedFile with(ObjectNode root) {
        return new LoadedFile(new Document(document.id(), root, document.dialect()), path, base);
    }
}
