package com.withampersand.codegen;

/** A part of a run, in the order in which they come. */
public enum Stage {
    READING("reading the documents"),
    UNDERSTANDING("making types and operations of them"),
    NAMING("naming things"),
    EMITTING("emitting code"),
    WRITING("writing files");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** What is being done, in words, such as {@code emitting code}. */
    public String label() {
        return label;
    }
}
