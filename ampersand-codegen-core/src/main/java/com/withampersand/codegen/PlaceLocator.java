package com.withampersand.codegen;

import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.document.ArrayNode;
import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Documents;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the line of a place, for messages; for a place that the documents lack, of the nearest one around it. */
final class PlaceLocator {

    private static final Pattern INDEX = Pattern.compile("\\d{1,8}");

    private final Map<String, Document> documents = new HashMap<>();
    private final Location otherwise;

    /** For documents of which there is at least one, as there is if they have no errors. */
    PlaceLocator(Documents all) {
        all.all().forEach(document -> documents.put(document.id(), document));
        otherwise = all.roots().get(0).source().start();
    }

    Location locate(Place place) {
        Document document = documents.get(place.document());
        if (document == null) {
            return otherwise;
        }
        Node node = document.root();
        Location location = node.location();
        for (String token : tokens(place.pointer())) {
            Node next = step(node, token);
            if (next == null) {
                break;
            }
            location = node instanceof ObjectNode object ? object.keyLocation(token) : next.location();
            node = next;
        }
        return location;
    }

    private static @Nullable Node step(Node node, String token) {
        if (node instanceof ObjectNode object) {
            return object.get(token);
        }
        boolean isIndex = INDEX.matcher(token).matches();
        if (node instanceof ArrayNode array && isIndex && Integer.parseInt(token) < array.size()) {
            return array.items().get(Integer.parseInt(token));
        }
        return null;
    }

    private static List<String> tokens(String pointer) {
        return Pattern.compile("/")
                .splitAsStream(pointer)
                .skip(1)
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
