package com.withampersand.codegen.diagnostics;

import java.util.List;

/** The input cannot be generated from; the message prints every problem. */
public final class SpecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public SpecException(List<Problem> problems) {
        super(ProblemPrinter.print(problems));
        this.problems = List.copyOf(problems);
    }

    /** What was found, in the order it was found: errors, and the warnings and notes that came with them. */
    public List<Problem> problems() {
        return problems;
    }
}
