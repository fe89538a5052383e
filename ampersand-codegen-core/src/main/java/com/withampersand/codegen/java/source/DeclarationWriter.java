package com.withampersand.codegen.java.source;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes declarations: members parted by empty lines, and of each what is said of it before what it is. */
final class DeclarationWriter {

    private static final Set<Modifier> NONE = Set.of();
    private static final Set<Modifier> STATIC = Set.of(Modifier.STATIC);
    private static final Set<Modifier> OF_TYPE_IN_INTERFACE = Set.of(Modifier.PUBLIC, Modifier.STATIC);
    private static final Set<Modifier> OF_FIELD_IN_INTERFACE = Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    private static final Set<Modifier> OF_METHOD_IN_INTERFACE = Set.of(Modifier.PUBLIC, Modifier.ABSTRACT);

    private final SourceWriter out;
    private final CodeWriter code;

    DeclarationWriter(SourceWriter out) {
        this.out = out;
        this.code = new CodeWriter(out);
    }

    void type(TypeSpec type) {
        type(type, false);
    }

    private void type(TypeSpec type, boolean inInterface) {
        Scope outer = out.scope();
        // The head of a type does not see what is in the type.
        out.scope(Scope.of(outer, type.name(), Set.of()));
        javadoc(type.javadoc());
        annotations(type.annotations());
        modifiers(type.modifiers(), implied(type.kind(), inInterface));
        out.write(type.kind().name().toLowerCase(Locale.ROOT));
        out.write(" ");
        out.write(type.name());
        if (type.kind() == TypeKind.RECORD) {
            parameters(type.components(), false);
        }
        TypeName superclass = type.superclass();
        clause(" extends ", superclass == null ? List.of() : List.of(superclass));
        clause(type.kind() == TypeKind.INTERFACE ? " extends " : " implements ", type.superinterfaces());
        clause(" permits ", type.permitted());
        out.write(" {\n");
        out.scope(Scope.of(outer, type.name(), type.nestedNames()));
        out.indent(1);
        members(type);
        out.indent(-1);
        out.scope(outer);
        out.write("}\n");
    }

    private static Set<Modifier> implied(TypeKind kind, boolean inInterface) {
        boolean neverInner = kind == TypeKind.INTERFACE || kind == TypeKind.ENUM;
        return inInterface ? OF_TYPE_IN_INTERFACE : neverInner ? STATIC : NONE;
    }

    private void clause(String keyword, List<TypeName> types) {
        String before = keyword;
        for (TypeName type : types) {
            out.write(before);
            code.name(type);
            before = ", ";
        }
    }

    private void members(TypeSpec type) {
        constants(type);
        boolean first = type.enumConstants().isEmpty();
        Set<Modifier> implied = type.kind() == TypeKind.INTERFACE ? OF_FIELD_IN_INTERFACE : NONE;
        for (FieldSpec field : sorted(type.fieldSpecs(), Comparator.comparing(FieldSpec::isStatic))) {
            first = part(first);
            field(field, implied);
        }
        for (MethodSpec method : sorted(type.methodSpecs(), Comparator.comparing(MethodSpec::isConstructor))) {
            first = part(first);
            method(method, type);
        }
        for (TypeSpec nested : type.typeSpecs()) {
            first = part(first);
            type(nested, type.kind() == TypeKind.INTERFACE);
        }
    }

    /** Those first that a condition is true of, each kind in the order in which it was added. */
    private static <M> List<M> sorted(List<M> members, Comparator<M> condition) {
        List<M> sorted = new ArrayList<>(members);
        sorted.sort(condition.reversed());
        return sorted;
    }

    private boolean part(boolean first) {
        if (!first) {
            out.write("\n");
        }
        return false;
    }

    private void constants(TypeSpec type) {
        List<EnumConstant> constants = type.enumConstants();
        boolean alone = type.fieldSpecs().isEmpty()
                && type.methodSpecs().isEmpty()
                && type.typeSpecs().isEmpty();
        for (int i = 0; i < constants.size(); i++) {
            EnumConstant constant = constants.get(i);
            part(i == 0);
            javadoc(constant.javadoc());
            out.write(constant.name());
            if (!constant.arguments().isEmpty()) {
                out.write("(");
                code.write(constant.arguments());
                out.write(")");
            }
            out.write(i + 1 < constants.size() ? ",\n" : alone ? "\n" : ";\n");
        }
    }

    private void field(FieldSpec field, Set<Modifier> implied) {
        javadoc(field.javadoc());
        modifiers(field.modifiers(), implied);
        code.name(field.type());
        out.write(" ");
        out.write(field.name());
        if (!field.initializer().isEmpty()) {
            out.write(" = ");
            code.write(field.initializer());
        }
        out.write(";\n");
    }

    private void method(MethodSpec method, TypeSpec owner) {
        javadoc(method.javadoc());
        annotations(method.annotations());
        modifiers(method.modifiers(), owner.kind() == TypeKind.INTERFACE ? OF_METHOD_IN_INTERFACE : NONE);
        if (method.isConstructor()) {
            out.write(owner.name());
        } else {
            code.name(method.returnType());
            out.write(" ");
            out.write(method.name());
        }
        if (method.kind() != MethodSpec.Kind.COMPACT_CONSTRUCTOR) {
            parameters(method.parameters(), method.varargs());
        }
        exceptions(method.exceptions());
        out.write(" {\n");
        out.indent(1);
        code.write(method.code());
        out.finishLine();
        out.indent(-1);
        out.write("}\n");
    }

    private void parameters(List<ParameterSpec> parameters, boolean varargs) {
        out.write("(");
        out.mark(Mark.BREAK);
        for (int i = 0; i < parameters.size(); i++) {
            separate(i);
            ParameterSpec parameter = parameters.get(i);
            if (varargs && i == parameters.size() - 1) {
                code.varargs(parameter.type());
            } else {
                code.name(parameter.type());
            }
            out.write(" ");
            out.write(parameter.name());
        }
        out.write(")");
    }

    private void exceptions(List<TypeName> exceptions) {
        if (!exceptions.isEmpty()) {
            out.mark(Mark.WRAP);
            out.write("throws");
            out.mark(Mark.WRAP);
        }
        for (int i = 0; i < exceptions.size(); i++) {
            separate(i);
            code.name(exceptions.get(i));
        }
    }

    private void separate(int index) {
        if (index > 0) {
            out.write(",");
            out.mark(Mark.WRAP);
        }
    }

    private void annotations(List<AnnotationSpec> annotations) {
        for (AnnotationSpec annotation : annotations) {
            out.write("@");
            code.name(annotation.type());
            if (!annotation.value().isEmpty()) {
                out.write("(");
                code.write(annotation.value());
                out.write(")");
            }
            out.write("\n");
        }
    }

    private void javadoc(CodeBlock block) {
        if (!block.isEmpty()) {
            out.write("/**\n");
            out.inJavadoc(true);
            code.write(block);
            out.finishLine();
            out.inJavadoc(false);
            out.write(" */\n");
        }
    }

    private void modifiers(Set<Modifier> modifiers, Set<Modifier> implied) {
        for (Modifier modifier : modifiers) {
            if (!implied.contains(modifier)) {
                out.write(modifier.toString());
                out.write(" ");
            }
        }
    }
}
