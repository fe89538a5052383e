package com.withampersand.codegen.java;

import com.withampersand.codegen.java.JavadocBuffer.Braces;
import com.withampersand.codegen.model.Docs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CommonMark as Javadoc.
 *
 * <p>Whatever the text, the result is safe as the argument of {@code $L} in a comment: it cannot end the
 * comment, begin a tag or make a Unicode escape, and doclint has nothing to say about it. An empty text gives an empty
 * result.
 */
final class JavadocRenderer {

    /** {@link Layout} knows how far a comment is indented, and so wraps it. */
    private static final int WIDTH = Integer.MAX_VALUE;

    /** A reason stands at the beginning of a description; what comes late in a long one is not searched. */
    private static final int MOST_SENTENCES = 50;

    private static final Pattern DEPRECATED = Pattern.compile("\\W{0,4}deprecated\\W{0,4}", Pattern.CASE_INSENSITIVE);
    private static final String ADVICE = "The API advises against its use.";

    private JavadocRenderer() {}

    /**
     * {@return the leading paragraphs in one line, ending with a period (or a question or exclamation mark)}
     * Fit to follow the name in a parameter tag and to stand in an inline tag; {@link Layout} wraps it.
     */
    static String sentence(String commonMark) {
        return JavadocSentence.of(commonMark, Braces.ESCAPED);
    }

    /**
     * {@return a whole comment: summary, description, facts, and the tag of what is deprecated}
     * @param docs what is said
     * @param fallback CommonMark for the beginning if neither summary nor description is there
     */
    static String of(Docs docs, String fallback) {
        return body(docs, fallback) + deprecation(docs);
    }

    /** {@return the comment without the tag of what is deprecated, so that more can be said before that} */
    static String body(Docs docs, String fallback) {
        List<String> lines = new ArrayList<>(told(docs));
        if (lines.isEmpty()) {
            lines.addAll(JavadocBlocks.lines(fallback, true, WIDTH));
        }
        String facts = facts(docs.facts());
        if (!facts.isEmpty() && isOneParagraph(lines)) {
            String told = JavadocSentence.finished(String.join(" ", lines));
            lines = new ArrayList<>(JavadocLines.wrap((told + " " + facts).strip(), WIDTH));
        } else if (!facts.isEmpty()) {
            part(lines, JavadocLines.wrap("<p>" + facts, WIDTH));
        }
        return JavadocLines.join(lines);
    }

    /** {@return the tag of what is deprecated, on a line of its own after an empty one; nothing for anything else} */
    static String deprecation(Docs docs) {
        return docs.deprecated() ? "\n\n@deprecated " + reason(docs) : "";
    }

    /**
     * {@return the text as the content of a code tag; in the rare case that it would end the tag or the comment,
     * altered}
     */
    static String code(String text) {
        String clean = JavadocText.clean(text).replace('\n', ' ');
        return JavadocText.fitsCodeTag(clean)
                ? clean
                : clean.replace("{", "(").replace("}", ")").replace("*/", "* /").replace("\\u", "\\ u");
    }

    private static List<String> told(Docs docs) {
        String summary = JavadocSentence.of(docs.summary(), Braces.KEPT);
        if (summary.isEmpty() || repeats(docs.description(), docs.summary())) {
            return JavadocBlocks.lines(docs.description(), true, WIDTH);
        }
        List<String> lines = new ArrayList<>(JavadocLines.wrap(summary, WIDTH));
        part(lines, JavadocBlocks.lines(docs.description(), false, WIDTH));
        return lines;
    }

    /** Facts go on where a short description ends: most properties have one sentence and an example. */
    private static boolean isOneParagraph(List<String> lines) {
        return lines.stream().noneMatch(line -> line.isEmpty() || line.startsWith("<"));
    }

    private static void part(List<String> lines, List<String> part) {
        if (!lines.isEmpty() && !part.isEmpty()) {
            lines.add("");
        }
        lines.addAll(part);
    }

    private static boolean repeats(String description, String summary) {
        String start = summary.strip().toLowerCase(Locale.ROOT);
        return description
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith(start.endsWith(".") ? start.substring(0, start.length() - 1) : start);
    }

    /** Facts are plain text, apart from backticks around code. */
    private static String facts(List<String> facts) {
        List<String> sentences = new ArrayList<>();
        for (String fact : facts) {
            JavadocBuffer buffer = new JavadocBuffer(Braces.KEPT);
            String[] pieces = fact.split("`", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (pieces.length % 2 == 0) {
                    buffer.text(i == 0 ? pieces[i] : "`" + pieces[i]);
                } else if (i % 2 == 0) {
                    buffer.text(pieces[i]);
                } else {
                    buffer.code(pieces[i]);
                }
            }
            sentences.add(JavadocSentence.finished(buffer.result()));
        }
        sentences.removeIf(String::isEmpty);
        return String.join(" ", sentences);
    }

    /** The sentence that says why or what to use instead, if the description has one. */
    private static String reason(Docs docs) {
        String[] sentences = docs.description().split("(?<=[.!?])\\s+", MOST_SENTENCES);
        for (int i = 0; i < sentences.length; i++) {
            Matcher matcher = DEPRECATED.matcher(sentences[i]);
            if (matcher.find()) {
                boolean bare = matcher.start() == 0
                        && matcher.end() == sentences[i].strip().length();
                String reason = sentence(bare && i + 1 < sentences.length ? sentences[i + 1] : sentences[i]);
                return reason.isEmpty() ? ADVICE : reason;
            }
        }
        return ADVICE;
    }
}
