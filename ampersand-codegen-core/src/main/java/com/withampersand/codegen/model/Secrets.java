package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.document.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Tells what must not show in logs: {@code writeOnly}, {@code format: password}, {@code x-secret: true}. */
final class Secrets {

    private Secrets() {}

    /** {@return whether the value of a schema is secret} */
    static boolean isSecret(Shape shape) {
        return isSecret(shape.get("writeOnly"), shape.get("format"), shape.get("x-secret"));
    }

    /** {@return whether a schema or parameter says of itself that its value is secret} */
    static boolean isSecret(ObjectNode node) {
        return isSecret(node.get("writeOnly"), node.get("format"), node.get("x-secret"));
    }

    private static boolean isSecret(@Nullable Node writeOnly, @Nullable Node format, @Nullable Node extension) {
        return (writeOnly instanceof ScalarNode flag && flag.isTrue())
                || (format instanceof ScalarNode word && word.text().equals("password"))
                || (extension instanceof ScalarNode own && own.isTrue());
    }
}
