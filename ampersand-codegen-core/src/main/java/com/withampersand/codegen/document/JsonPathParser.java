package com.withampersand.codegen.document;

import java.util.ArrayList;
import java.util.List;

/** Reads the segments and selectors of a JSONPath (RFC 9535, sections 2.3 and 2.5). */
final class JsonPathParser {

    private final JsonPathText text;

    JsonPathParser(JsonPathText text) {
        this.text = text;
    }

    JsonPath parse() {
        text.expect("$");
        List<JsonPath.Segment> segments = segments();
        if (!text.atEnd()) {
            throw text.error("a segment such as .name or ['name']");
        }
        return new JsonPath(text.since(0), segments);
    }

    List<JsonPath.Segment> segments() {
        List<JsonPath.Segment> segments = new ArrayList<>();
        while (true) {
            int start = text.position();
            text.skipBlanks();
            boolean descendants = text.accept("..");
            List<JsonPath.Selector> selectors;
            if (text.accept("[")) {
                selectors = bracketed();
            } else if (descendants || text.accept(".")) {
                selectors = List.of(text.accept("*") ? new JsonPath.Wildcard() : new JsonPath.Name(text.dotName()));
            } else {
                text.goTo(start);
                return List.copyOf(segments);
            }
            segments.add(new JsonPath.Segment(descendants, selectors, text.since(start)));
        }
    }

    private List<JsonPath.Selector> bracketed() {
        List<JsonPath.Selector> selectors = new ArrayList<>();
        do {
            text.skipBlanks();
            selectors.add(selector());
            text.skipBlanks();
        } while (text.accept(","));
        text.expect("]");
        return List.copyOf(selectors);
    }

    private JsonPath.Selector selector() {
        if (text.accept("*")) {
            return new JsonPath.Wildcard();
        }
        if (text.accept("?")) {
            return new JsonPath.Filter(new JsonPathFilterParser(text, this).condition());
        }
        if (text.atQuote()) {
            return new JsonPath.Name(text.string());
        }
        Integer start = text.integer();
        text.skipBlanks();
        if (!text.accept(":")) {
            if (start == null) {
                throw text.error("a quoted name, an index, a slice, * or ?");
            }
            return new JsonPath.Index(start);
        }
        text.skipBlanks();
        Integer end = text.integer();
        text.skipBlanks();
        Integer step = null;
        if (text.accept(":")) {
            text.skipBlanks();
            step = text.integer();
        }
        return new JsonPath.Slice(
                start == null ? JsonPath.Slice.ABSENT : start,
                end == null ? JsonPath.Slice.ABSENT : end,
                step == null ? 1 : step);
    }
}
