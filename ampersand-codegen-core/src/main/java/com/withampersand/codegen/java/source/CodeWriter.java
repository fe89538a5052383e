package com.withampersand.codegen.java.source;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;

/** Writes blocks of code and the names of types. */
final class CodeWriter {

    private final SourceWriter out;

    CodeWriter(SourceWriter out) {
        this.out = out;
    }

    void write(CodeBlock block) {
        List<Object> parts = block.parts();
        for (int i = 0; i < parts.size(); i++) {
            Object part = parts.get(i);
            if (part instanceof String text) {
                out.write(text);
            } else if (part instanceof Mark mark) {
                out.mark(mark);
            } else if (part instanceof TypeName type) {
                name(type);
            } else {
                out.write((StringLiteral) part);
            }
        }
    }

    /** Writes what a type is called, with its annotations. */
    void name(TypeName type) {
        if (type instanceof ClassName name) {
            out.write(name, name.annotations());
        } else if (type instanceof ParameterizedTypeName parameterized) {
            parameterized(parameterized);
        } else if (type instanceof ArrayTypeName array) {
            array(array, false);
        } else if (type instanceof WildcardTypeName wildcard) {
            wildcard(wildcard);
        } else {
            // A primitive type, or none.
            out.write(type.toString());
        }
    }

    /** Writes the type of a last parameter that takes any number of arguments. */
    void varargs(TypeName type) {
        array((ArrayTypeName) type, true);
    }

    private void parameterized(ParameterizedTypeName type) {
        // What annotates it is with the name of its class.
        name(type.rawType());
        String before = "<";
        for (TypeName argument : type.typeArguments()) {
            out.write(before);
            name(argument);
            before = ", ";
        }
        out.write(">");
    }

    /** What annotates an array stands before its brackets; what stands before the type annotates the elements. */
    private void array(ArrayTypeName type, boolean varargs) {
        TypeName element = type;
        while (element instanceof ArrayTypeName array) {
            element = array.componentType();
        }
        name(element);
        for (TypeName at = type; at instanceof ArrayTypeName array; at = array.componentType()) {
            out.write(array.isAnnotated() ? " " : "");
            annotations(array);
            boolean last = !(array.componentType() instanceof ArrayTypeName);
            out.write(varargs && last ? "..." : "[]");
        }
    }

    private void wildcard(WildcardTypeName type) {
        if (!type.lowerBounds().isEmpty()) {
            out.write("? super ");
            name(type.lowerBounds().get(0));
        } else if (type.upperBounds().get(0).equals(ClassName.OBJECT)) {
            out.write("?");
        } else {
            out.write("? extends ");
            name(type.upperBounds().get(0));
        }
    }

    private void annotations(TypeName type) {
        for (com.palantir.javapoet.AnnotationSpec annotation : type.annotations()) {
            out.write("@");
            name(annotation.type());
            out.write(" ");
        }
    }
}
