package com.withampersand.codegen.java.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text where a class is named.
 *
 * @param type the class
 * @param annotations what its last name is annotated with
 * @param scope what is around it; null outside all types
 */
record TypeReference(
        ClassName type,
        List<AnnotationSpec> annotations,
        @Nullable Scope scope) {

    /** One to a class that its name is annotated with. */
    TypeReference toAnnotation(AnnotationSpec annotation) {
        return new TypeReference((ClassName) annotation.type(), List.of(), scope);
    }
}
