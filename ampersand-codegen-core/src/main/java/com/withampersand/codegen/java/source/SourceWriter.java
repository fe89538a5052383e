package com.withampersand.codegen.java.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes text with indentation, once. How a class is named depends on all others in the file, and where a line is broken on
 * those names, so their places are kept and filled in the end.
 */
final class SourceWriter {

    /** The columns at which lines are broken where code allows it; what is too long after that, a layout sees to. */
    private static final int COLUMNS = 100;

    private static final int CONTINUED = 2;
    private static final int NO_STATEMENT = -1;

    private final String indent;
    private final StringBuilder out = new StringBuilder(4096);
    private final List<Hole> holes = new ArrayList<>();
    private @Nullable Scope scope;
    private int level;
    private boolean newLine;
    private boolean inJavadoc;
    private int statementLine = NO_STATEMENT;

    /**
     * A place in the text that is still to be filled.
     *
     * @param at where it is in the text without what fills the holes
     * @param reference the class that is named there; null if it is a place to break a line
     * @param wide whether that is a space where the line is not broken
     * @param level how far in the next line is if it is broken
     */
    private record Hole(int at, @Nullable TypeReference reference, boolean wide, int level) {}

    SourceWriter(String indent) {
        this.indent = indent;
    }

    /** Writes text, which may be of several lines. */
    void write(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            line(text, start, end);
            endLine();
            start = end + 1;
        }
        line(text, start, text.length());
    }

    private void line(String text, int start, int end) {
        if (start < end) {
            beginLine();
            out.append(text.substring(start, end));
        }
    }

    private void beginLine() {
        if (newLine) {
            indent();
            out.append(inJavadoc ? " * " : "");
            newLine = false;
        }
    }

    private void endLine() {
        if (inJavadoc && newLine) {
            indent();
            out.append(" *");
        }
        out.append('\n');
        newLine = true;
        if (statementLine != NO_STATEMENT) {
            if (statementLine == 0) {
                indent(CONTINUED);
            }
            statementLine++;
        }
    }

    private void indent() {
        for (int i = 0; i < level; i++) {
            out.append(indent);
        }
    }

    /** Ends the line, unless that was just done. */
    void finishLine() {
        boolean filled = holes.isEmpty() || holes.get(holes.size() - 1).at() < out.length();
        if (!filled || out.isEmpty() || out.charAt(out.length() - 1) != '\n') {
            write("\n");
        }
    }

    void write(StringLiteral literal) {
        write(literal.text(indent));
    }

    void write(ClassName type, List<AnnotationSpec> annotations) {
        beginLine();
        holes.add(new Hole(out.length(), new TypeReference(type, annotations, scope), false, 0));
    }

    void mark(Mark mark) {
        switch (mark) {
            case INDENT -> indent(1);
            case UNINDENT -> indent(-1);
            case BEGIN -> statementLine = 0;
            case END -> {
                indent(statementLine > 0 ? -CONTINUED : 0);
                statementLine = NO_STATEMENT;
            }
            case WRAP, BREAK -> holes.add(new Hole(out.length(), null, mark == Mark.WRAP, level + CONTINUED));
        }
    }

    void indent(int levels) {
        level += levels;
    }

    void inJavadoc(boolean begins) {
        inJavadoc = begins;
    }

    @Nullable
    Scope scope() {
        return scope;
    }

    void scope(@Nullable Scope current) {
        scope = current;
    }

    /** Tells of each class that is named, in the order of the text. */
    void types(Consumer<TypeReference> each) {
        for (Hole hole : holes) {
            TypeReference reference = hole.reference();
            if (reference != null) {
                each.accept(reference);
                reference.annotations().forEach(annotation -> each.accept(reference.toAnnotation(annotation)));
            }
        }
    }

    /** {@return the text, in which classes are named as the imports allow} */
    String text(Imports imports) {
        StringBuilder text = new StringBuilder(out.length() + 16 * holes.size());
        int start = 0;
        int open = -1;
        Hole pending = null;
        for (Hole hole : holes) {
            // Not by append(out, from, to), which goes through it character by character.
            text.append(out.substring(start, hole.at()));
            start = hole.at();
            if (pending != null && (hole.reference() == null || text.indexOf("\n", open) >= 0)) {
                settle(text, open, pending);
                pending = null;
            }
            if (hole.reference() != null) {
                name(text, hole.reference(), imports);
            } else {
                pending = hole;
                open = text.length();
                text.append(hole.wide() ? " " : "");
            }
        }
        text.append(out.substring(start));
        if (pending != null) {
            settle(text, open, pending);
        }
        return text.toString();
    }

    /** Breaks the line at a place if it is too long up to the next. */
    private void settle(StringBuilder text, int open, Hole hole) {
        int end = text.indexOf("\n", open);
        int columns = (end < 0 ? text.length() : end) - (text.lastIndexOf("\n", open - 1) + 1);
        if (columns > COLUMNS) {
            text.replace(open, open + (hole.wide() ? 1 : 0), "\n" + indent.repeat(hole.level()));
        }
    }

    private static void name(StringBuilder text, TypeReference reference, Imports imports) {
        String name = imports.name(reference);
        if (reference.annotations().isEmpty()) {
            text.append(name);
            return;
        }
        int simple = name.lastIndexOf('.') + 1;
        text.append(name, 0, simple).append(simple > 0 ? " " : "");
        for (AnnotationSpec annotation : reference.annotations()) {
            text.append('@')
                    .append(imports.name(reference.toAnnotation(annotation)))
                    .append(' ');
        }
        text.append(name, simple, name.length());
    }
}
