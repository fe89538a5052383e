package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.model.Comforts.Awaiting;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.NamedApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Emits the methods that make a call over and over, until what it tells is there to stay. */
final class AwaitEmitter {

    private final NamedApi named;
    private final JavaTypes types;

    AwaitEmitter(NamedApi named, JavaTypes types) {
        this.named = named;
        this.types = types;
    }

    /** {@return the methods, if an operation has some; each begins as {@code start} says} */
    List<MethodSpec> emit(Signature signature, String receiver, Start start) {
        return named.api().comforts().awaitings().stream()
                .filter(awaiting ->
                        awaiting.operation().equals(signature.operation().place()))
                .findFirst()
                .map(awaiting -> emit(signature, receiver, start, awaiting))
                .orElse(List.of());
    }

    /** A method with the required parameters of the operation. */
    interface Start {
        MethodSpec.Builder of(String name, CodeBlock docs);
    }

    private List<MethodSpec> emit(Signature signature, String receiver, Start start, Awaiting awaiting) {
        String name = named.names().await(signature.operation());
        TypeName result = Objects.requireNonNull(signature.result());
        String limit = Identifiers.free("limit", signature.taken(), "OfTime");
        MethodSpec plain = start.of(
                        name, OperationDocs.awaiting(signature, awaiting, types.runtime("PendingException")))
                .addParameter(Duration.class, limit)
                .returns(result)
                .addStatement("return $L.await($N)", polling(signature, receiver, awaiting), limit)
                .build();
        MethodSpec async = start.of(
                        named.names().awaitAsync(signature.operation()), OperationDocs.awaitingAsync(signature, name))
                .addParameter(Duration.class, limit)
                .returns(ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), result))
                .addStatement("return $L.awaitAsync($N)", polling(signature, receiver, awaiting), limit)
                .build();
        return List.of(plain, async);
    }

    private CodeBlock polling(Signature signature, String receiver, Awaiting awaiting) {
        TypeRef.Named result = (TypeRef.Named) signature.operation().result().type();
        List<String> arguments = new ArrayList<>(signature.requiredNames());
        if (signature.hasOptions()) {
            arguments.add("params -> {}");
        }
        return CodeBlock.of(
                "$T.of($L, $N($L), $T::$N, $L)",
                types.runtime("Polling"),
                receiver,
                signature.callMethod(),
                String.join(", ", arguments),
                types.className(result.place()),
                named.names().property(result.place(), awaiting.property()),
                awaiting.pending().stream()
                        .map(value -> CodeBlock.of("$S", value))
                        .collect(CodeBlock.joining(", ")));
    }
}
