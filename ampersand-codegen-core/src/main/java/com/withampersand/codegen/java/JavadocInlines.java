package com.withampersand.codegen.java;

import com.withampersand.codegen.java.JavadocBuffer.Braces;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes the content of a paragraph or heading. Of an image its children are written, which are its alternative
 * text.
 */
final class JavadocInlines extends AbstractVisitor {

    private final JavadocBuffer buffer;
    private final boolean lineBreaks;

    private JavadocInlines(JavadocBuffer buffer, boolean lineBreaks) {
        this.buffer = buffer;
        this.lineBreaks = lineBreaks;
    }

    /** {@return the content of a paragraph, with its line breaks} */
    static String paragraph(Node parent) {
        JavadocBuffer buffer = new JavadocBuffer(Braces.KEPT);
        new JavadocInlines(buffer, true).visitChildren(parent);
        return buffer.result();
    }

    /** {@return the content of a paragraph in bold} */
    static String bold(Node parent) {
        JavadocBuffer buffer = new JavadocBuffer(Braces.KEPT);
        buffer.element("b", "", () -> new JavadocInlines(buffer, false).visitChildren(parent));
        return buffer.result();
    }

    /** {@return the content of a paragraph for use within a sentence, without line breaks} */
    static String run(Node parent, Braces braces) {
        JavadocBuffer buffer = new JavadocBuffer(braces);
        new JavadocInlines(buffer, false).visitChildren(parent);
        return buffer.result();
    }

    @Override
    public void visit(Text text) {
        buffer.text(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        buffer.code(code.getLiteral());
    }

    @Override
    public void visit(Emphasis emphasis) {
        buffer.element("i", "", () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        buffer.element("b", "", () -> visitChildren(emphasis));
    }

    @Override
    public void visit(Link link) {
        String href = href(link.getDestination());
        if (href == null) {
            visitChildren(link);
        } else {
            buffer.element("a", " href=\"" + href + "\"", () -> visitChildren(link));
        }
    }

    @Override
    public void visit(HtmlInline html) {
        switch (JavadocHtml.effect(html.getLiteral())) {
            case BREAK -> lineBreak();
            case PART, ITEM, GAP -> buffer.space();
            case NONE -> {}
            case TEXT -> buffer.text(html.getLiteral());
        }
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        buffer.space();
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        lineBreak();
    }

    private void lineBreak() {
        if (lineBreaks) {
            buffer.lineBreak();
        } else {
            buffer.space();
        }
    }

    /** Only links that work from anywhere are links in Javadoc too; doclint wants them to be URIs. */
    private static @Nullable String href(String destination) {
        String lower = destination.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https://") && !lower.startsWith("http://") && !lower.startsWith("mailto:")) {
            return null;
        }
        StringBuilder encoded = new StringBuilder();
        boolean fragment = false;
        for (byte b : JavadocText.clean(destination).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c) || (c == '#' && !fragment)) {
                encoded.append(c);
                fragment |= c == '#';
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        try {
            return new URI(encoded.toString()).toASCIIString().replace("&", "&amp;");
        } catch (URISyntaxException e) {
            // Not an address after all: the text of the link says enough.
            return null;
        }
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "-._~:/?@!$&()+,;=%".indexOf(c) >= 0;
    }
}
