package com.withampersand.codegen.java.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A class, interface, enum or record.
 *
 * @param kind which of them
 * @param name its simple name
 * @param modifiers its modifiers, in the order of the language
 * @param javadoc its comment; may be empty
 * @param annotations its annotations
 * @param superclass what a class extends; null if nothing but {@code Object}
 * @param superinterfaces what it implements, or as an interface extends
 * @param permitted what may implement or extend it if it is sealed
 * @param components those of a record
 * @param enumConstants those of an enum
 * @param fieldSpecs its fields
 * @param methodSpecs its methods and constructors
 * @param typeSpecs the types in it
 * @param qualified the simple names that mean something in it that JavaPoet's names do not know of, so that the file must not
 *     import them
 */
public record TypeSpec(
        TypeKind kind,
        String name,
        Set<Modifier> modifiers,
        CodeBlock javadoc,
        List<AnnotationSpec> annotations,
        @Nullable TypeName superclass,
        List<TypeName> superinterfaces,
        List<TypeName> permitted,
        List<ParameterSpec> components,
        List<EnumConstant> enumConstants,
        List<FieldSpec> fieldSpecs,
        List<MethodSpec> methodSpecs,
        List<TypeSpec> typeSpecs,
        Set<String> qualified) {

    /**
     * {@return a builder of a class}
     * @param name its simple name
     */
    public static Builder classBuilder(String name) {
        return new Builder(TypeKind.CLASS, name);
    }

    /**
     * {@return a builder of a class}
     * @param name its name
     */
    public static Builder classBuilder(ClassName name) {
        return classBuilder(name.simpleName());
    }

    /**
     * {@return a builder of an interface}
     * @param name its name
     */
    public static Builder interfaceBuilder(ClassName name) {
        return new Builder(TypeKind.INTERFACE, name.simpleName());
    }

    /**
     * {@return a builder of an enum}
     * @param name its simple name
     */
    public static Builder enumBuilder(String name) {
        return new Builder(TypeKind.ENUM, name);
    }

    /**
     * {@return a builder of a record}
     * @param name its name
     * @param components its components
     */
    public static Builder recordBuilder(ClassName name, List<ParameterSpec> components) {
        Builder builder = new Builder(TypeKind.RECORD, name.simpleName());
        builder.components.addAll(components);
        return builder;
    }

    Set<String> nestedNames() {
        return typeSpecs.stream().map(TypeSpec::name).collect(Collectors.toSet());
    }

    /** The names that must not be imported for it and the types in it. */
    Set<String> allQualified() {
        Set<String> all = new TreeSet<>(qualified);
        typeSpecs.forEach(nested -> all.addAll(nested.allQualified()));
        return all;
    }

    /** Builds a type. */
    public static final class Builder {

        private final TypeKind kind;
        private final String name;
        private final Set<Modifier> modifiers = Modifiers.of();
        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private final List<AnnotationSpec> annotations = new ArrayList<>();
        private @Nullable TypeName superclass;
        private final List<TypeName> superinterfaces = new ArrayList<>();
        private final List<TypeName> permitted = new ArrayList<>();
        private final List<ParameterSpec> components = new ArrayList<>();
        private final List<EnumConstant> enumConstants = new ArrayList<>();
        private final List<FieldSpec> fieldSpecs = new ArrayList<>();
        private final List<MethodSpec> methodSpecs = new ArrayList<>();
        private final List<TypeSpec> typeSpecs = new ArrayList<>();
        private final Set<String> qualified = new TreeSet<>();

        private Builder(TypeKind kind, String name) {
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
            return addAnnotation(AnnotationSpec.of(type));
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
         * {@return this, which extends something}
         * @param type what it extends
         */
        public Builder superclass(TypeName type) {
            superclass = type;
            return this;
        }

        /**
         * {@return this, which implements something more}
         * @param type what it implements
         */
        public Builder addSuperinterface(TypeName type) {
            superinterfaces.add(type);
            return this;
        }

        /**
         * {@return this, which implements more}
         * @param types what it implements
         */
        public Builder addSuperinterfaces(List<? extends TypeName> types) {
            superinterfaces.addAll(types);
            return this;
        }

        /**
         * {@return this, which one more may implement}
         * @param type what may
         */
        public Builder addPermittedSubclass(TypeName type) {
            permitted.add(type);
            return this;
        }

        /**
         * {@return this, with a constant added}
         * @param constant the constant
         */
        public Builder addEnumConstant(EnumConstant constant) {
            enumConstants.add(constant);
            return this;
        }

        /**
         * {@return this, with a field added}
         * @param field the field
         */
        public Builder addField(FieldSpec field) {
            fieldSpecs.add(field);
            return this;
        }

        /**
         * {@return this, with a field added}
         * @param type its type
         * @param field its name
         * @param some its modifiers
         */
        public Builder addField(TypeName type, String field, Modifier... some) {
            return addField(FieldSpec.builder(type, field, some).build());
        }

        /**
         * {@return this, with a field added}
         * @param type its type
         * @param field its name
         * @param some its modifiers
         */
        public Builder addField(Class<?> type, String field, Modifier... some) {
            return addField(TypeName.get(type), field, some);
        }

        /**
         * {@return this, with a method or constructor added}
         * @param method the method or constructor
         */
        public Builder addMethod(MethodSpec method) {
            methodSpecs.add(method);
            return this;
        }

        /**
         * {@return this, with methods and constructors added}
         * @param methods the methods and constructors
         */
        public Builder addMethods(List<MethodSpec> methods) {
            methodSpecs.addAll(methods);
            return this;
        }

        /**
         * {@return this, with a type added}
         * @param nested the type
         */
        public Builder addType(TypeSpec nested) {
            typeSpecs.add(nested);
            return this;
        }

        /**
         * {@return this, in a file that must not import these}
         * @param simpleNames the names that mean something else in it
         */
        public Builder alwaysQualify(Iterable<String> simpleNames) {
            simpleNames.forEach(qualified::add);
            return this;
        }

        /** {@return the type} */
        public TypeSpec build() {
            return new TypeSpec(
                    kind,
                    name,
                    modifiers,
                    javadoc.build(),
                    List.copyOf(annotations),
                    superclass,
                    List.copyOf(superinterfaces),
                    List.copyOf(permitted),
                    List.copyOf(components),
                    List.copyOf(enumConstants),
                    List.copyOf(fieldSpecs),
                    List.copyOf(methodSpecs),
                    List.copyOf(typeSpecs),
                    qualified);
        }
    }
}
