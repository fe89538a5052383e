package com.withampersand.codegen.java.source;

import com.palantir.javapoet.TypeName;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A method or constructor.
 *
 * @param kind which of them
 * @param name its name; empty if it is a constructor
 * @param modifiers its modifiers, in the order of the language
 * @param javadoc its comment; may be empty
 * @param annotations its annotations
 * @param returnType what it returns; of a constructor {@code void}
 * @param parameters its parameters
 * @param varargs whether the last of them takes any number of arguments
 * @param exceptions what it throws
 * @param code its body
 */
public record MethodSpec(
        Kind kind,
        String name,
        Set<Modifier> modifiers,
        CodeBlock javadoc,
        List<AnnotationSpec> annotations,
        TypeName returnType,
        List<ParameterSpec> parameters,
        boolean varargs,
        List<TypeName> exceptions,
        CodeBlock code) {

    /** What a method is. */
    enum Kind {
        METHOD,
        CONSTRUCTOR,

        /** The constructor of a record whose parameters are the record's own. */
        COMPACT_CONSTRUCTOR
    }

    /**
     * {@return a builder of a method that takes and returns nothing}
     * @param name its name
     */
    public static Builder methodBuilder(String name) {
        return new Builder(Kind.METHOD, name);
    }

    /** {@return a builder of a constructor} */
    public static Builder constructorBuilder() {
        return new Builder(Kind.CONSTRUCTOR, "");
    }

    /** {@return a builder of the constructor of a record that has the parameters of that} */
    public static Builder compactConstructorBuilder() {
        return new Builder(Kind.COMPACT_CONSTRUCTOR, "");
    }

    /** {@return whether it is a constructor, of either form} */
    public boolean isConstructor() {
        return kind != Kind.METHOD;
    }

    /** Builds a method or constructor. */
    public static final class Builder {

        private final Kind kind;
        private final String name;
        private final Set<Modifier> modifiers = Modifiers.of();
        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private final List<AnnotationSpec> annotations = new ArrayList<>();
        private final List<ParameterSpec> parameters = new ArrayList<>();
        private final List<TypeName> exceptions = new ArrayList<>();
        private final CodeBlock.Builder code = CodeBlock.builder();
        private TypeName returnType = TypeName.VOID;
        private boolean varargs;

        private Builder(Kind kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        /**
         * {@return this, with modifiers added}
         * @param some the modifiers
         */
        public Builder addModifiers(Modifier... some) {
            modifiers.addAll(Arrays.asList(some));
            return this;
        }

        /**
         * {@return this, with more in its comment}
         * @param format a format for what is added
         * @param arguments what that takes
         */
        public Builder addJavadoc(String format, Object... arguments) {
            javadoc.add(format, arguments);
            return this;
        }

        /**
         * {@return this, with more in its comment}
         * @param block what is added
         */
        public Builder addJavadoc(CodeBlock block) {
            javadoc.add(block);
            return this;
        }

        /**
         * {@return this, with an annotation added}
         * @param type its type
         */
        public Builder addAnnotation(Class<?> type) {
            annotations.add(AnnotationSpec.of(type));
            return this;
        }

        /**
         * {@return this, with an annotation added}
         * @param annotation the annotation
         */
        public Builder addAnnotation(AnnotationSpec annotation) {
            annotations.add(annotation);
            return this;
        }

        /**
         * {@return this, with something to return}
         * @param type its type
         */
        public Builder returns(TypeName type) {
            returnType = type;
            return this;
        }

        /**
         * {@return this, with something to return}
         * @param type its type
         */
        public Builder returns(Type type) {
            return returns(TypeName.get(type));
        }

        /**
         * {@return this, with a parameter added}
         * @param parameter the parameter
         */
        public Builder addParameter(ParameterSpec parameter) {
            parameters.add(parameter);
            return this;
        }

        /**
         * {@return this, with a parameter added}
         * @param type its type
         * @param parameter its name
         */
        public Builder addParameter(TypeName type, String parameter) {
            return addParameter(new ParameterSpec(type, parameter));
        }

        /**
         * {@return this, with a parameter added}
         * @param type its type
         * @param parameter its name
         */
        public Builder addParameter(Type type, String parameter) {
            return addParameter(TypeName.get(type), parameter);
        }

        /**
         * {@return this, with parameters added}
         * @param some the parameters
         */
        public Builder addParameters(List<ParameterSpec> some) {
            parameters.addAll(some);
            return this;
        }

        /** {@return this, whose last parameter, an array, takes any number of arguments} */
        public Builder varargs() {
            varargs = true;
            return this;
        }

        /**
         * {@return this, with something added that it throws}
         * @param type its type
         */
        public Builder addException(Type type) {
            exceptions.add(TypeName.get(type));
            return this;
        }

        /**
         * {@return this, with code added}
         * @param block the code
         */
        public Builder addCode(CodeBlock block) {
            code.add(block);
            return this;
        }

        /**
         * {@return this, with a statement added, which gets its semicolon}
         * @param format a format for the statement
         * @param arguments what that takes
         */
        public Builder addStatement(String format, Object... arguments) {
            code.addStatement(format, arguments);
            return this;
        }

        /**
         * {@return this, with a statement added, which gets its semicolon}
         * @param statement the statement
         */
        public Builder addStatement(CodeBlock statement) {
            code.addStatement(statement);
            return this;
        }

        /**
         * {@return this, in a body that begins}
         * @param format a format for what its brace follows, as in {@code if ($N)}
         * @param arguments what that takes
         */
        public Builder beginControlFlow(String format, Object... arguments) {
            code.beginControlFlow(format, arguments);
            return this;
        }

        /** {@return this, behind the end of a body} */
        public Builder endControlFlow() {
            code.endControlFlow();
            return this;
        }

        /** {@return the method or constructor} */
        public MethodSpec build() {
            return new MethodSpec(
                    kind,
                    name,
                    modifiers,
                    javadoc.build(),
                    List.copyOf(annotations),
                    returnType,
                    List.copyOf(parameters),
                    varargs,
                    List.copyOf(exceptions),
                    code.build());
        }
    }
}
