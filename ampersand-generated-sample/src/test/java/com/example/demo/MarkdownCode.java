package com.example.demo;

import java.util.ArrayList;
import java.util.List;

/** The fenced blocks of code in a Markdown text. */
final class MarkdownCode {

    private MarkdownCode() {}

    /** {@return the blocks of a language, each as its {@link #paragraphs}} */
    static List<String> blocks(String markdown, String language) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        boolean inBlock = false;
        boolean wanted = false;
        for (String line : markdown.lines().toList()) {
            boolean fence = line.startsWith("```");
            if (fence) {
                inBlock = !inBlock;
                wanted = inBlock && line.strip().equals("```" + language);
                paragraphs.addAll(paragraphs(block.toString()));
                block.setLength(0);
            } else if (wanted) {
                block.append(line).append('\n');
            }
        }
        return paragraphs;
    }

    /** {@return the runs of lines between blank ones, with one space for any white space} */
    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.strip().split("\\n\\s*\\n")) {
            if (!paragraph.isBlank()) {
                paragraphs.add(oneLine(paragraph));
            }
        }
        return paragraphs;
    }

    /** {@return a text with one space for any white space, as lines are broken where the formatter likes} */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
