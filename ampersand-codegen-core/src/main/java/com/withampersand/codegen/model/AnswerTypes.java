package com.withampersand.codegen.model;

import com.withampersand.codegen.document.JsonText;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Operation.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the media types of a response are asked for, each for what no other says. */
final class AnswerTypes {

    private final Source source;
    private final TypeReader types;

    AnswerTypes(Source source, TypeReader types) {
        this.source = source;
        this.types = types;
    }

    /** {@return those that come as a whole, the best first} */
    List<String> of(ObjectNode content) {
        List<String> kept = new ArrayList<>();
        for (String mediaType : MediaTypes.sorted(content)) {
            if (MediaTypes.isStream(mediaType)) {
                continue;
            }
            String same = kept.stream()
                    .filter(other -> saysTheSame(content, mediaType, other))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                kept.add(mediaType);
            } else {
                source.diagnostics()
                        .note(
                                "one-media-type",
                                content.keyLocation(mediaType),
                                "What is answered as " + mediaType + " is asked for as " + same,
                                "Leave the other media type out with an overlay if this one is wanted.");
            }
        }
        return kept;
    }

    /** {@return the one that comes bit by bit; null if there is none} */
    @Nullable
    String stream(ObjectNode content) {
        List<String> streamed = MediaTypes.sorted(content).stream()
                .filter(MediaTypes::isStream)
                .sorted(Comparator.comparing(type -> !MediaTypes.isEvents(type)))
                .toList();
        if (streamed.size() > 1) {
            source.diagnostics()
                    .warning(
                            "several-streams",
                            content.keyLocation(streamed.get(1)),
                            "Of several streams only `" + streamed.get(0) + "` is asked for",
                            "Leave out what need not be asked for.");
        }
        return streamed.isEmpty() ? null : streamed.get(0);
    }

    /** Whether it is another spelling of what comes as JSON, in XML say; bytes of a file are none. */
    private boolean saysTheSame(ObjectNode content, String mediaType, String json) {
        if (MediaTypes.content(json) != Content.JSON) {
            return false;
        }
        Node schema = schema(content, mediaType);
        Node other = schema(content, json);
        boolean asWritten =
                schema != null && other != null && JsonText.of(schema).equals(JsonText.of(other));
        if (MediaTypes.content(mediaType) == Content.JSON) {
            return MediaTypes.isRange(mediaType)
                    || asWritten
                    || types.use(schema).equals(types.use(other));
        }
        return asWritten && !MediaTypes.areBytes(mediaType);
    }

    private static @Nullable Node schema(ObjectNode content, String mediaType) {
        ObjectNode media = content.object(mediaType);
        return media == null ? null : media.get("schema");
    }
}
