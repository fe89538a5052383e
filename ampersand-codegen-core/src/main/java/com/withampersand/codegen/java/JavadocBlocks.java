package com.withampersand.codegen.java;

import com.withampersand.codegen.java.JavadocBuffer.Braces;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Writes the blocks of a text: paragraphs, lists, code. */
final class JavadocBlocks {

    /** Nesting beyond what anyone reads is cut off, for the sake of the stack. */
    private static final int DEPTH = 24;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEPTH)
            .maxInlineNesting(DEPTH)
            .build();

    /** However deep a list, its text keeps this many columns. */
    private static final int MIN_WIDTH = 40;

    private static final String ITEM = "  <li>";
    private static final String ITEM_INDENT = " ".repeat(ITEM.length());

    private final String source;

    private JavadocBlocks(String source) {
        this.source = source;
    }

    /**
     * {@return a text fit to be parsed}
     * Where it is indented as a whole, which comes of doc comments in the sources of servers, it is no code for that.
     */
    static String source(String commonMark) {
        String clean = JavadocText.clean(commonMark);
        boolean indented = !clean.isEmpty() && Character.isWhitespace(clean.charAt(0));
        return indented ? clean.replace("\t", "    ").stripTrailing().stripIndent() : clean;
    }

    /** {@return the nodes of a {@link #source}} */
    static Node parse(String source) {
        return PARSER.parse(source);
    }

    /**
     * {@return the lines of a text}
     * @param commonMark the text
     * @param first whether it begins the comment; a paragraph elsewhere begins with {@code <p>}
     * @param width the columns it may take
     */
    static List<String> lines(String commonMark, boolean first, int width) {
        String source = source(commonMark);
        return new JavadocBlocks(source).children(parse(source), first, width, true);
    }

    private List<String> children(Node parent, boolean first, int width, boolean spaced) {
        List<String> lines = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            List<String> block = block(child, first && lines.isEmpty(), width);
            if (spaced && !lines.isEmpty() && !block.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block);
        }
        return lines;
    }

    private List<String> block(Node node, boolean first, int width) {
        String freed = JavadocHtml.freed(source, node);
        if (!freed.isEmpty()) {
            return lines(freed, first, width);
        }
        if (node instanceof Paragraph paragraph) {
            String table = JavadocTable.asList(source, paragraph);
            return table.isEmpty()
                    ? paragraph(JavadocInlines.paragraph(paragraph), first, width)
                    : lines(table, first, width);
        }
        if (node instanceof Heading heading) {
            return paragraph(JavadocInlines.bold(heading), first, width);
        }
        if (node instanceof ListBlock list) {
            return list(list, width);
        }
        if (node instanceof FencedCodeBlock code) {
            return code(code.getLiteral());
        }
        if (node instanceof IndentedCodeBlock code) {
            return code(code.getLiteral());
        }
        if (node instanceof BlockQuote quote) {
            return quote(children(quote, true, width, true));
        }
        if (node instanceof HtmlBlock html) {
            JavadocBuffer buffer = new JavadocBuffer(Braces.KEPT);
            buffer.text(html.getLiteral());
            return paragraph(buffer.result(), first, width);
        }
        // Rules between sections and definitions of links show in no other way.
        return List.of();
    }

    private static List<String> paragraph(String text, boolean first, int width) {
        return text.isEmpty() ? List.of() : JavadocLines.wrap(first ? text : "<p>" + text, width);
    }

    private static List<String> quote(List<String> content) {
        if (content.isEmpty()) {
            return content;
        }
        List<String> lines = new ArrayList<>();
        lines.add("<blockquote>");
        lines.addAll(content);
        lines.add("</blockquote>");
        return lines;
    }

    private List<String> list(ListBlock list, int width) {
        String tag = list instanceof OrderedList ? "ol>" : "ul>";
        List<String> lines = new ArrayList<>();
        lines.add("<" + tag);
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<String> content = children(item, true, Math.max(width - ITEM.length(), MIN_WIDTH), false);
            for (int i = 0; i < content.size(); i++) {
                lines.add(i == 0 ? ITEM + content.get(0) : JavadocLines.indent(ITEM_INDENT, content.get(i)));
            }
        }
        lines.add("</" + tag);
        return lines.size() == 2 ? List.of() : lines;
    }

    private static List<String> code(String literal) {
        List<String> content = new ArrayList<>(JavadocText.clean(literal)
                .lines()
                .map(line -> line.replace("\t", "    ").stripTrailing())
                .toList());
        while (!content.isEmpty() && content.get(content.size() - 1).isEmpty()) {
            content.remove(content.size() - 1);
        }
        while (!content.isEmpty() && content.get(0).isEmpty()) {
            content.remove(0);
        }
        if (content.isEmpty()) {
            return content;
        }
        boolean plain = JavadocText.fitsCodeTag(String.join("\n", content))
                && content.stream().noneMatch(line -> line.stripLeading().startsWith("@"));
        List<String> lines = new ArrayList<>();
        lines.add(plain ? "<pre>{@code" : "<pre>");
        content.forEach(line -> lines.add(JavadocLines.verbatim(plain ? line : escaped(line))));
        lines.add(JavadocLines.verbatim(plain ? "}</pre>" : "</pre>"));
        return lines;
    }

    private static String escaped(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            JavadocText.escape(line.charAt(i), out, Braces.KEPT);
        }
        return out.toString();
    }
}
