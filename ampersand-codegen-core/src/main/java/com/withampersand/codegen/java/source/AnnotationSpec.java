package com.withampersand.codegen.java.source;

import com.palantir.javapoet.ClassName;

/**
 * An annotation of a declaration.
 *
 * @param type its type
 * @param value its value; empty if it has none
 */
public record AnnotationSpec(ClassName type, CodeBlock value) {

    /**
     * {@return an annotation without a value}
     * @param type its type
     */
    public static AnnotationSpec of(Class<?> type) {
        return new AnnotationSpec(ClassName.get(type), CodeBlock.of(""));
    }

    /**
     * {@return an annotation whose value is a string}
     * @param type its type
     * @param value the string
     */
    public static AnnotationSpec of(ClassName type, String value) {
        return new AnnotationSpec(type, CodeBlock.of("$S", value));
    }
}
