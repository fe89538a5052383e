package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Document;

/** What a document is called by its file. */
final class FileNames {

    private static final int TITLE_WORDS = 5;

    private FileNames() {}

    /** {@return the name of the file without folders and endings, and without the word schema: {@code ship-nav}} */
    static String stem(String id) {
        String name = id.substring(id.lastIndexOf('/') + 1);
        String stem = name.replaceFirst("(?i)\\.(json|ya?ml)$", "").replaceFirst("(?i)[-_. ](json-?)?schema$", "");
        return stem.isEmpty() ? name : stem;
    }

    /** {@return what the schema is called that a file consists of: its title unless that is a sentence, or the file} */
    static String root(Document document) {
        String title = document.root().text("title");
        boolean name = title != null
                && !title.isBlank()
                && title.strip().split("\\s+").length <= TITLE_WORDS
                && !document.dialect().isOpenApi();
        return title != null && name ? title.strip() : stem(document.id());
    }
}
