package com.withampersand.codegen.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What the description says of a thing in words, and the facts about it that show in documentation only.
 *
 * @param summary one sentence, or empty
 * @param description CommonMark, or empty
 * @param facts short statements made from keywords that have no type of their own, such as {@code Default: 200}
 * @param deprecated whether it should not be used any more
 */
public record Docs(String summary, String description, List<String> facts, boolean deprecated) {

    /** Nothing said. */
    public static final Docs NONE = new Docs("", "", List.of(), false);

    /** Copies the list. */
    public Docs {
        facts = List.copyOf(facts);
    }

    /** {@return the same with one more fact} */
    Docs stating(String fact) {
        List<String> more = new ArrayList<>(facts);
        more.add(fact);
        return new Docs(summary, description, more, deprecated);
    }
}
