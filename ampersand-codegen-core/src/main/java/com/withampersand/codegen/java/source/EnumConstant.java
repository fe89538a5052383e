package com.withampersand.codegen.java.source;

/**
 * A constant of an enum.
 *
 * @param name its name
 * @param javadoc its comment; may be empty
 * @param arguments those of its constructor; may be empty
 */
public record EnumConstant(String name, CodeBlock javadoc, CodeBlock arguments) {

    /**
     * {@return a constant of which nothing more is said}
     * @param name its name
     */
    public static EnumConstant of(String name) {
        return new EnumConstant(name, CodeBlock.of(""), CodeBlock.of(""));
    }
}
