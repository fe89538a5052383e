package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.model.TypeRef;

/** How values of the user's own classes are read and written. */
final class MappedCodec {

    private MappedCodec() {}

    /** The class of a name; what begins with a capital letter is a class, with those nested in it behind. */
    static ClassName className(String name) {
        return ClassName.bestGuess(name);
    }

    /** An expression for the codec of a class. */
    static CodeBlock of(TypeRef.Mapped mapped, ClassName textCodec) {
        String codec = mapped.codec();
        int constant = codec.indexOf('#');
        if (constant >= 0) {
            return CodeBlock.of("$T.$L", className(codec.substring(0, constant)), codec.substring(constant + 1));
        }
        return codec.isEmpty()
                ? CodeBlock.of("$1T.of($2T::parse, $2T::toString)", textCodec, className(mapped.type()))
                : CodeBlock.of("$1T.of($2T::parse, $2T::format)", textCodec, className(codec));
    }
}
