package com.withampersand.codegen.java.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collector;

/**
 * A piece of code: text and the types that it names, which become imports.
 *
 * <p>A format has a dollar for each argument: {@code $T} for a type, {@code $S} for a string literal, {@code $N} for a name,
 * {@code $L} for any text or another block; {@code $2T} is the second argument. {@code $$} is a dollar. {@code $>} and
 * {@code $<} indent what follows and end that, {@code $W} is a space at which a line may be broken.
 */
public final class CodeBlock {

    private static final CodeBlock EMPTY = new CodeBlock(List.of());

    private final List<Object> parts;

    private CodeBlock(List<Object> parts) {
        this.parts = parts;
    }

    /**
     * {@return the code of a format}
     * @param format the format
     * @param arguments what it takes
     * @throws IllegalArgumentException if those are not as many or not what it takes
     */
    public static CodeBlock of(String format, Object... arguments) {
        return format.isEmpty() ? EMPTY : builder().add(format, arguments).build();
    }

    /**
     * {@return blocks one after the other}
     * @param blocks the blocks
     * @param separator a format for what stands between two of them
     */
    public static CodeBlock join(Iterable<CodeBlock> blocks, String separator) {
        Builder joined = builder();
        boolean first = true;
        for (CodeBlock block : blocks) {
            if (!first) {
                joined.add(separator);
            }
            joined.add(block);
            first = false;
        }
        return joined.build();
    }

    /**
     * {@return what joins the blocks of a stream}
     * @param separator a format for what stands between two of them
     */
    public static Collector<CodeBlock, ?, CodeBlock> joining(String separator) {
        return joining(separator, "", "");
    }

    /**
     * {@return what joins the blocks of a stream}
     * @param separator a format for what stands between two of them
     * @param prefix a format for what stands before them
     * @param suffix a format for what stands after them
     */
    public static Collector<CodeBlock, ?, CodeBlock> joining(String separator, String prefix, String suffix) {
        return Collector.<CodeBlock, List<CodeBlock>, CodeBlock>of(
                ArrayList::new,
                List::add,
                (some, others) -> {
                    some.addAll(others);
                    return some;
                },
                blocks -> builder()
                        .add(prefix)
                        .add(join(blocks, separator))
                        .add(suffix)
                        .build());
    }

    /** {@return a builder of a block that is empty} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whether nothing was added to it, not even an empty text} */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Strings for text, {@link StringLiteral}s, names of types, {@link TypeSpec}s of anonymous classes, {@link Mark}s. */
    List<Object> parts() {
        return parts;
    }

    /** {@return the text, in which all types are qualified} */
    @Override
    public String toString() {
        SourceWriter writer = new SourceWriter("  ");
        new CodeWriter(writer).write(this);
        return writer.text(new Imports("", List.of()));
    }

    /** Builds a block. */
    public static final class Builder {

        private final List<Object> parts = new ArrayList<>();

        private Builder() {}

        /**
         * {@return this, with the code of a format added}
         * @param format the format
         * @param arguments what it takes
         */
        public Builder add(String format, Object... arguments) {
            CodeFormat.of(format).addTo(parts, arguments);
            return this;
        }

        /**
         * {@return this, with a block added}
         * @param block the block
         */
        public Builder add(CodeBlock block) {
            parts.addAll(block.parts);
            return this;
        }

        /**
         * {@return this, with a statement added, which gets its semicolon}
         * @param format the format
         * @param arguments what it takes
         */
        public Builder addStatement(String format, Object... arguments) {
            parts.add(Mark.BEGIN);
            return add(format, arguments).endStatement();
        }

        /**
         * {@return this, with a statement added, which gets its semicolon}
         * @param statement the statement
         */
        public Builder addStatement(CodeBlock statement) {
            parts.add(Mark.BEGIN);
            return add(statement).endStatement();
        }

        private Builder endStatement() {
            parts.add(";\n");
            parts.add(Mark.END);
            return this;
        }

        /**
         * {@return this, in a body that begins}
         * @param format a format for what its brace follows, as in {@code if ($N)}
         * @param arguments what it takes
         */
        public Builder beginControlFlow(String format, Object... arguments) {
            add(format, arguments);
            parts.add(" {\n");
            parts.add(Mark.INDENT);
            return this;
        }

        /** {@return this, behind the end of a body} */
        public Builder endControlFlow() {
            parts.add(Mark.UNINDENT);
            parts.add("}\n");
            return this;
        }

        /** {@return the block} */
        public CodeBlock build() {
            return parts.isEmpty()
                    ? EMPTY
                    : new CodeBlock(Collections.unmodifiableList(Arrays.asList(parts.toArray())));
        }
    }
}
