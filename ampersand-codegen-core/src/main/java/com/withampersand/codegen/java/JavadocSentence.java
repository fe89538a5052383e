package com.withampersand.codegen.java;

import com.withampersand.codegen.java.JavadocBuffer.Braces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Makes one run of text of a description, fit to follow a name in a parameter tag or to stand in an inline tag. */
final class JavadocSentence {

    /** Names that begin descriptions and look like ordinary words, but keep their capital. */
    private static final Set<String> NAMES = Set.of(
            "Amazon",
            "Ampersand",
            "Android",
            "Apache",
            "Apple",
            "Azure",
            "Base",
            "Docker",
            "Facebook",
            "Git",
            "Google",
            "Gregorian",
            "Java",
            "Kafka",
            "Kinesis",
            "Kubernetes",
            "Linux",
            "Markdown",
            "Microsoft",
            "Postgres",
            "Redshift",
            "Salesforce",
            "Slack",
            "Snowflake",
            "Stripe",
            "Twilio",
            "Unicode",
            "Unix",
            "Windows",
            "Zendesk");

    private final Braces braces;
    private final List<String> parts = new ArrayList<>();
    private String heading = "";

    private JavadocSentence(Braces braces) {
        this.braces = braces;
    }

    /** {@return the leading paragraphs as sentences in one line, the last with its period; empty if nothing is said} */
    static String of(String commonMark, Braces braces) {
        JavadocSentence sentence = new JavadocSentence(braces);
        sentence.collect(JavadocBlocks.source(commonMark));
        if (sentence.parts.isEmpty() && !sentence.heading.isEmpty()) {
            sentence.parts.add(finished(sentence.heading));
        }
        return JavadocLines.unglue(String.join(" ", sentence.parts));
    }

    /**
     * Lists belong to the sentence that announces them with a colon; apart from that, the first other block ends
     * it.
     */
    private void collect(String source) {
        collect(JavadocBlocks.parse(source), source);
    }

    private void collect(Node parent, String source) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean started = !parts.isEmpty();
            String table = node instanceof Paragraph paragraph ? JavadocTable.asList(source, paragraph) : "";
            String freed = JavadocHtml.freed(source, node);
            if (!table.isEmpty()) {
                collect(started ? "" : table);
                return;
            } else if (!freed.isEmpty()) {
                collect(freed);
            } else if (node instanceof Paragraph) {
                String text = JavadocInlines.run(node, braces);
                boolean announces = text.endsWith(":") && node.getNext() instanceof ListBlock;
                add(announces ? text + " " + items(node.getNext()) : text);
                if (announces) {
                    return;
                }
            } else if (started) {
                return;
            } else if (node instanceof Heading) {
                heading = heading.isEmpty() ? JavadocInlines.run(node, braces) : heading;
            } else if (node instanceof ListBlock list) {
                add(items(list));
            } else if (node instanceof BlockQuote) {
                collect(node, source);
            } else if (node instanceof FencedCodeBlock code) {
                add(code(code.getLiteral()));
            } else if (node instanceof IndentedCodeBlock code) {
                add(code(code.getLiteral()));
            }
        }
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            parts.add(finished(text));
        }
    }

    private String items(Node list) {
        List<String> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node first = item.getFirstChild();
            String text = first instanceof Paragraph ? JavadocInlines.run(first, braces) : "";
            if (!text.isEmpty()) {
                items.add(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
            }
        }
        return String.join("; ", items);
    }

    private String code(String literal) {
        JavadocBuffer buffer = new JavadocBuffer(braces);
        buffer.code(literal);
        return buffer.result();
    }

    /** {@return the text with one period at its end, unless it asks or exclaims} */
    static String finished(String text) {
        int end = text.length();
        while (end > 0 && isLoose(text, end)) {
            end--;
        }
        String bare = text.substring(0, end);
        String shown = bare;
        while (shown.endsWith(">")
                && shown.lastIndexOf("</") >= 0
                && shown.indexOf('>', shown.lastIndexOf("</")) == shown.length() - 1) {
            shown = shown.substring(0, shown.lastIndexOf("</"));
        }
        boolean ended = shown.endsWith(".") || shown.endsWith("!") || shown.endsWith("?") || shown.endsWith("\u2026");
        return bare.isEmpty() || ended ? bare : bare + ".";
    }

    /**
     * Whether the character before an end is punctuation that gives way to the period; entities end in a semicolon
     * too.
     */
    private static boolean isLoose(String text, int end) {
        char c = text.charAt(end - 1);
        boolean entity = c == ';' && text.lastIndexOf('&', end - 1) > text.lastIndexOf(';', end - 2);
        return c == '.' || c == ':' || c == ',' || c == ' ' || (c == ';' && !entity);
    }

    /** {@return the sentence as it continues one that has begun: in lower case, unless its first word is a name} */
    static String continued(String sentence) {
        int end = 1;
        while (end < sentence.length() && Character.isLowerCase(sentence.charAt(end))) {
            end++;
        }
        if (sentence.isEmpty() || !Character.isUpperCase(sentence.charAt(0))) {
            return sentence;
        }
        String word = sentence.substring(0, end);
        boolean complete =
                end == sentence.length() || " ,;:'\u2019".indexOf(sentence.charAt(end)) >= 0 || compound(sentence, end);
        boolean ordinary = word.length() > 1 ? !NAMES.contains(word) : word.equals("A");
        return complete && ordinary && !recurs(word, sentence)
                ? Character.toLowerCase(word.charAt(0)) + sentence.substring(1)
                : sentence;
    }

    /** Whether a word goes on as in {@code Human-readable}. */
    private static boolean compound(String sentence, int end) {
        return "-/".indexOf(sentence.charAt(end)) >= 0
                && end + 1 < sentence.length()
                && Character.isLowerCase(sentence.charAt(end + 1));
    }

    /** Whether a word has its capital in the middle of a sentence too, as only names have. */
    private static boolean recurs(String word, String sentence) {
        for (int at = sentence.indexOf(word, 1); at >= 0; at = sentence.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean whole = end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end));
            if (whole
                    && at > 1
                    && sentence.charAt(at - 1) == ' '
                    && (Character.isLowerCase(sentence.charAt(at - 2)) || sentence.charAt(at - 2) == ',')) {
                return true;
            }
        }
        return false;
    }
}
