package com.withampersand.codegen.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Location;
import com.withampersand.codegen.diagnostics.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON (RFC 8259) into nodes. */
final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Reader.MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final Cursor cursor;
    private final JsonParser parser;

    private JsonTree(SourceText source, Diagnostics diagnostics, JsonParser parser) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.cursor = new Cursor(source);
        this.parser = parser;
    }

    static Node read(SourceText source, Diagnostics diagnostics) throws SyntaxException {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            return new JsonTree(source, diagnostics, parser).document();
        } catch (JsonProcessingException malformed) {
            throw syntaxError(source, malformed);
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading a string failed", impossible);
        }
    }

    private Node document() throws IOException, SyntaxException {
        if (parser.nextToken() == null) {
            throw Reader.empty(source);
        }
        Node root = value("");
        if (parser.nextToken() != null) {
            throw new SyntaxException(
                    "several-documents",
                    here(""),
                    "The file goes on after the end of its JSON document",
                    "Leave one JSON value in the file.");
        }
        return root;
    }

    private Node value(String pointer) throws IOException {
        Location start = here(pointer);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(start);
            case START_ARRAY -> array(start);
            case VALUE_STRING -> new ScalarNode(start, ScalarNode.Kind.STRING, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new ScalarNode(start, ScalarNode.Kind.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new ScalarNode(start, ScalarNode.Kind.BOOLEAN, parser.getText());
            case VALUE_NULL -> new ScalarNode(start, ScalarNode.Kind.NULL, "null");
            default -> throw new IllegalStateException("The JSON parser gave " + token + " for a value");
        };
    }

    private ObjectNode object(Location start) throws IOException {
        Map<String, ObjectNode.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Location key = here(JsonPointer.child(start.pointer(), name));
            parser.nextToken();
            ObjectNode.Member member = new ObjectNode.Member(key, value(key.pointer()));
            ObjectNode.Member first = members.putIfAbsent(name, member);
            if (first != null) {
                Reader.duplicateKey(diagnostics, name, key, first.key());
            }
        }
        return new ObjectNode(start, members);
    }

    private ArrayNode array(Location start) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(JsonPointer.child(start.pointer(), items.size())));
        }
        return new ArrayNode(start, items);
    }

    private Location here(String pointer) {
        return cursor.at(parser.currentTokenLocation().getCharOffset(), pointer);
    }

    private static SyntaxException syntaxError(SourceText source, JsonProcessingException malformed) {
        JsonLocation at = malformed.getLocation();
        Location location = at == null ? source.start() : new Cursor(source).at(at.getCharOffset(), "");
        // Jackson repeats its own, redacted idea of the source behind the message.
        String message = malformed.getOriginalMessage().replaceAll("(?s)\\s*\\(start marker at .*$", "");
        return new SyntaxException(
                "malformed-json",
                location,
                "This is not JSON: " + message,
                "Correct it here or shortly before; JSON has no comments and no commas behind the last member.");
    }
}
