package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.model.Comforts.Upload;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Emits the methods that upload something to where a call tells. */
final class UploadEmitter {

    private final NamedApi named;
    private final JavaTypes types;

    UploadEmitter(NamedApi named, JavaTypes types) {
        this.named = named;
        this.types = types;
    }

    /** {@return the methods, if an operation has some; each begins as {@code start} says} */
    List<MethodSpec> emit(Signature signature, String receiver, AwaitEmitter.Start start) {
        return named.api().comforts().uploads().stream()
                .filter(upload ->
                        upload.operation().equals(signature.operation().place()))
                .findFirst()
                .map(upload -> emit(signature, receiver, start, upload))
                .orElse(List.of());
    }

    private List<MethodSpec> emit(Signature signature, String receiver, AwaitEmitter.Start start, Upload upload) {
        Names names = named.names();
        TypeName result = Objects.requireNonNull(signature.result());
        ClassName body = types.runtime("RequestBody");
        String content = Identifiers.free("content", signature.taken(), "ToUpload");
        String name = names.upload(signature.operation());
        CodeBlock uploading = uploading(signature, receiver, upload);
        MethodSpec plain = start.of(name, OperationDocs.uploading(signature, content))
                .addParameter(body, content)
                .returns(result)
                .addStatement("return $L.send($N)", uploading, content)
                .build();
        MethodSpec async = start.of(
                        names.uploadAsync(signature.operation()), OperationDocs.uploadingAsync(signature, name, body))
                .addParameter(body, content)
                .returns(ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), result))
                .addStatement("return $L.sendAsync($N)", uploading, content)
                .build();
        return List.of(plain, async);
    }

    private CodeBlock uploading(Signature signature, String receiver, Upload upload) {
        TypeRef.Named result = (TypeRef.Named) signature.operation().result().type();
        return CodeBlock.of(
                "$T.of($L, $L, $T::$N)",
                types.runtime("Upload"),
                receiver,
                asking(signature, upload),
                types.className(result.place()),
                named.names().property(result.place(), upload.url()));
    }

    private CodeBlock asking(Signature signature, Upload upload) {
        List<String> arguments = new ArrayList<>(signature.requiredNames());
        if (upload.md5().isEmpty()) {
            if (signature.hasOptions()) {
                arguments.add("params -> {}");
            }
            return CodeBlock.of("$N($L)", signature.callMethod(), String.join(", ", arguments));
        }
        Operation operation = signature.operation();
        String setter = operation.parameters().stream()
                .filter(parameter -> parameter.name().equals(upload.md5()) && parameter.in() == Operation.In.QUERY)
                .map(parameter -> named.names().parameter(operation, parameter))
                .findFirst()
                .orElseThrow();
        String digest = Identifiers.free("digest", signature.taken(), "OfContent");
        arguments.add("params -> params." + setter + "(" + digest + ")");
        return CodeBlock.of("$N -> $N($L)", digest, signature.callMethod(), String.join(", ", arguments));
    }
}
