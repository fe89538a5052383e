package com.withampersand.codegen.java;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.Result;
import java.util.List;

/** Writes what opens an answer that is a stream. */
final class StreamBody {

    private final JavaTypes types;

    StreamBody(JavaTypes types) {
        this.types = types;
    }

    /** The type of the stream. */
    static TypeName type(Result result, JavaTypes types) {
        return ParameterizedTypeName.get(types.runtime(name(result)), types.type(result.type()));
    }

    private static String name(Result result) {
        return result.content() == Content.JSON_LINES ? "JsonLines" : "EventStream";
    }

    private static String method(Result result) {
        return result.content() == Content.TEXT_EVENTS ? "openText" : "open";
    }

    /** The statement that opens it. */
    CodeBlock of(Signature signature, List<String> arguments) {
        Result result = signature.operation().result();
        CodeBlock call = CodeBlock.of("$L($L)", signature.callMethod(), String.join(", ", arguments));
        CodeBlock open = CodeBlock.of("return $T.$L($L", types.runtime(name(result)), method(result), call);
        CodeBlock how = switch (result.content()) {
            case JSON_LINES -> CodeBlock.of(", $S, $L)", result.mediaType(), types.codec(result.type()));
            case TEXT_EVENTS -> CodeBlock.of(")");
            default -> CodeBlock.of(", $L)", types.codec(result.type()));
        };
        CodeBlock end = result.end().isEmpty() ? CodeBlock.of("") : CodeBlock.of(".endingAt($S)", result.end());
        return CodeBlock.of("$L$L$L", open, how, end);
    }

    /** What opens a call that was changed, as a reference. */
    static String opener(Result result) {
        return name(result) + "#" + method(result);
    }
}
