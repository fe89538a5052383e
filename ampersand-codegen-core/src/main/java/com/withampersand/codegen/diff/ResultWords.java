package com.withampersand.codegen.diff;

import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Result;
import java.util.Locale;
import java.util.stream.Collectors;

/** How results of operations are told. */
final class ResultWords {

    private ResultWords() {}

    /** {@return what it is} */
    static String of(Result result, String type) {
        return switch (result.content()) {
            case NONE -> "nothing";
            case JSON -> "`" + type + "`";
            default -> result.content().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** {@return what there is besides} */
    static String others(Operation operation) {
        String others = operation.otherResults().stream()
                .map(result -> result.isByStatus()
                        ? "by status " + String.join(", ", result.byStatus().keySet())
                        : result.mediaType())
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "nothing" : others;
    }

    /** {@return the media type, also where it is so usual for what it is that it is not named} */
    static String asked(Result result) {
        String usual = result.content() == Content.TEXT
                ? "text/plain"
                : result.content() == Content.BYTES ? "application/octet-stream" : "";
        return result.mediaType().isEmpty() ? usual : result.mediaType();
    }
}
