package com.withampersand.codegen.java.source;

import com.palantir.javapoet.TypeName;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A field.
 *
 * @param type its type
 * @param name its name
 * @param modifiers its modifiers, in the order of the language
 * @param javadoc its comment; may be empty
 * @param initializer its first value; empty if it has none
 */
public record FieldSpec(TypeName type, String name, Set<Modifier> modifiers, CodeBlock javadoc, CodeBlock initializer) {

    boolean isStatic() {
        return modifiers.contains(Modifier.STATIC);
    }

    /**
     * {@return a builder of a field}
     * @param type its type
     * @param name its name
     * @param modifiers its modifiers
     */
    public static Builder builder(TypeName type, String name, Modifier... modifiers) {
        return new Builder(type, name, modifiers);
    }

    /** Builds a field. */
    public static final class Builder {

        private final TypeName type;
        private final String name;
        private final Set<Modifier> modifiers;
        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private CodeBlock initializer = CodeBlock.of("");

        private Builder(TypeName type, String name, Modifier... modifiers) {
            this.type = type;
            this.name = name;
            this.modifiers = Modifiers.of(modifiers);
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
         * {@return this, with a first value}
         * @param format a format for the value
         * @param arguments what that takes
         */
        public Builder initializer(String format, Object... arguments) {
            return initializer(CodeBlock.of(format, arguments));
        }

        /**
         * {@return this, with a first value}
         * @param value the value
         */
        public Builder initializer(CodeBlock value) {
            initializer = value;
            return this;
        }

        /** {@return the field} */
        public FieldSpec build() {
            return new FieldSpec(type, name, modifiers, javadoc.build(), initializer);
        }
    }
}
