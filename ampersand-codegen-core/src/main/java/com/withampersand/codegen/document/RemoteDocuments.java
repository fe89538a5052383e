package com.withampersand.codegen.document;

import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import com.withampersand.codegen.diagnostics.SpecException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents on the web that references may lead to: no others are asked for, and these only once one does. */
final class RemoteDocuments {

    /** What asking for a document came to. */
    record Answer(@Nullable LoadedFile file, List<Problem> problems) {}

    private final Library library;
    private final Map<String, RemoteDocument> allowed = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();

    RemoteDocuments(List<RemoteDocument> allowed, Library library) {
        this.library = library;
        allowed.forEach(document ->
                this.allowed.merge(document.url(), document, (first, second) -> second.isInput() ? second : first));
    }

    boolean allows(String url) {
        return allowed.containsKey(url);
    }

    /** Where the input that is in a file came from; null if that is not the web. */
    @Nullable
    String urlOf(Path input) {
        return allowed.values().stream()
                .filter(document -> document.isInput(input))
                .map(RemoteDocument::url)
                .findFirst()
                .orElse(null);
    }

    /** Those that are no inputs, and that nothing has referred to. */
    List<String> unused() {
        return allowed.keySet().stream()
                .filter(url -> !answers.containsKey(url) && !isInput(url))
                .toList();
    }

    private boolean isInput(String url) {
        RemoteDocument document = allowed.get(url);
        return document != null && document.isInput();
    }

    /**
     * Gets a document that is allowed.
     *
     * @return what is wrong with it the first time only, for it would be so for every other reference to it
     */
    Answer get(String url, LoadedFile from) {
        Answer known = answers.get(url);
        if (known != null) {
            return new Answer(known.file(), List.of());
        }
        RemoteDocument document = allowed.get(url);
        if (document == null) {
            throw new IllegalArgumentException("Not allowed: " + url);
        }
        Answer answer = fetch(document, from);
        answers.put(url, answer);
        return answer;
    }

    private Answer fetch(RemoteDocument document, LoadedFile from) {
        try {
            return new Answer(library.fetched(document, document.copy().file(), from), List.of());
        } catch (SpecException refused) {
            return new Answer(null, refused.problems());
        } catch (IOException unreachable) {
            String reason = unreachable.getMessage() == null ? unreachable.toString() : unreachable.getMessage();
            return new Answer(
                    null,
                    List.of(new Problem(
                            Severity.ERROR,
                            "remote-unreachable",
                            document.url() + " cannot be fetched: " + reason,
                            "Try again, or download the document and refer to it by its relative path.",
                            List.of())));
        }
    }
}
