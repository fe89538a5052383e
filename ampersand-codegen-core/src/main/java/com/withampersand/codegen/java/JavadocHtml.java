package com.withampersand.codegen.java;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * What becomes of HTML in a description. Tags of layout, which authors use where CommonMark lacks something, leave
 * their layout; all others, such as the placeholder in {@code /users/<id>}, are text.
 */
final class JavadocHtml {

    private static final Map<String, Effect> EFFECTS = Map.ofEntries(
            Map.entry("br", Effect.BREAK),
            Map.entry("p", Effect.PART),
            Map.entry("div", Effect.PART),
            Map.entry("ul", Effect.PART),
            Map.entry("ol", Effect.PART),
            Map.entry("table", Effect.PART),
            Map.entry("tr", Effect.PART),
            Map.entry("blockquote", Effect.PART),
            Map.entry("h1", Effect.PART),
            Map.entry("h2", Effect.PART),
            Map.entry("h3", Effect.PART),
            Map.entry("h4", Effect.PART),
            Map.entry("hr", Effect.PART),
            Map.entry("details", Effect.PART),
            Map.entry("summary", Effect.PART),
            Map.entry("note", Effect.PART),
            Map.entry("warning", Effect.PART),
            Map.entry("tip", Effect.PART),
            Map.entry("info", Effect.PART),
            Map.entry("li", Effect.ITEM),
            Map.entry("td", Effect.GAP),
            Map.entry("th", Effect.GAP),
            Map.entry("thead", Effect.NONE),
            Map.entry("tbody", Effect.NONE),
            Map.entry("a", Effect.NONE),
            Map.entry("b", Effect.NONE),
            Map.entry("strong", Effect.NONE),
            Map.entry("i", Effect.NONE),
            Map.entry("em", Effect.NONE),
            Map.entry("u", Effect.NONE),
            Map.entry("code", Effect.NONE),
            Map.entry("pre", Effect.NONE),
            Map.entry("span", Effect.NONE),
            Map.entry("font", Effect.NONE),
            Map.entry("small", Effect.NONE),
            Map.entry("sub", Effect.NONE),
            Map.entry("sup", Effect.NONE),
            Map.entry("nobr", Effect.NONE),
            Map.entry("center", Effect.NONE));

    private JavadocHtml() {}

    /** What a tag does. */
    enum Effect {
        /** A new line. */
        BREAK,
        /** A new paragraph. */
        PART,
        /** A new item of a list. */
        ITEM,
        /** Some space. */
        GAP,
        NONE,
        /** It is no tag of HTML, or one that has no business in a description, and is shown. */
        TEXT
    }

    /** {@return what a tag or comment does} */
    static Effect effect(String tag) {
        if (tag.startsWith("<!--")) {
            return Effect.NONE;
        }
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        Effect effect =
                EFFECTS.getOrDefault(tag.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT), Effect.TEXT);
        return effect == Effect.ITEM && start == 2 ? Effect.GAP : effect;
    }

    /**
     * {@return the source of a block as CommonMark without tags, if it has any that make blocks of their own; else
     * empty}
     */
    static String freed(String source, Node node) {
        if (!(node instanceof HtmlBlock) && !(node instanceof Paragraph && holdsBlocks(node))) {
            return "";
        }
        String html = node.getSourceSpans().stream()
                .map(span -> source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .collect(Collectors.joining("\n"));
        String freed = toCommonMark(html);
        // Fewer brackets each time: so this comes to an end, however often the outcome is freed again.
        return count(freed) < count(html) ? freed : "";
    }

    private static boolean holdsBlocks(Node paragraph) {
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlInline html) {
                Effect effect = effect(html.getLiteral());
                if (effect == Effect.PART || effect == Effect.ITEM) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long count(String text) {
        return text.chars().filter(c -> c == '<').count();
    }

    /** {@return a block of HTML as CommonMark, in which no tags are left outside code} */
    static String toCommonMark(String html) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            int code = html.charAt(at) == '`' ? endOfCode(html, at) : -1;
            if (code > 0) {
                out.append(html, at, code);
                at = code;
                continue;
            }
            int end = html.charAt(at) == '<' ? endOfTag(html, at) : -1;
            if (end < 0) {
                append(html.charAt(at), out);
                at++;
                continue;
            }
            String tag = html.substring(at, end);
            switch (effect(tag)) {
                case BREAK -> out.append("\\\n");
                case PART -> out.append("\n\n");
                case ITEM -> out.append("\n- ");
                case GAP -> out.append(' ');
                case NONE -> {}
                case TEXT -> tag.chars().forEach(c -> append((char) c, out));
            }
            at = end;
        }
        return out.toString();
    }

    /** Lines lose their indentation, which within HTML is not that of code. */
    private static void append(char c, StringBuilder out) {
        boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        if (c == '<') {
            out.append("&lt;");
        } else if (!atStart || (c != ' ' && c != '\t')) {
            out.append(c);
        }
    }

    /** Where code on one line ends, or less than 0 if none begins here. */
    private static int endOfCode(String html, int start) {
        int open = start;
        while (open < html.length() && html.charAt(open) == '`') {
            open++;
        }
        int line = html.indexOf('\n', open);
        int end = html.indexOf(html.substring(start, open), open);
        return end < 0 || (line >= 0 && end > line) ? -1 : end + open - start;
    }

    private static int endOfTag(String html, int start) {
        if (html.startsWith("<!--", start)) {
            int end = html.indexOf("-->", start);
            return end < 0 ? html.length() : end + 3;
        }
        // A tag that is not closed soon is none; the limit keeps a text of opening brackets from being searched for
        // ever.
        int limit = Math.min(html.length(), start + 1000);
        for (int i = start + 1; i < limit; i++) {
            if (html.charAt(i) == '>') {
                return i + 1;
            }
            if (html.charAt(i) == '<') {
                return -1;
            }
        }
        return -1;
    }
}
