package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Pagination;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods of an operation, three at most beside those that an extension asks for: the call is described in one of
 * them, and the others make it.
 */
final class OperationMethods {

    private final NamedApi named;
    private final JavaTypes types;
    private final CallBody calls;
    private final PagesBody pages;
    private final StreamBody streams;
    private final MaskEmitter masks;
    private final AwaitEmitter awaits;
    private final UploadEmitter uploads;

    OperationMethods(NamedApi named, JavaTypes types) {
        this.named = named;
        this.types = types;
        this.calls = new CallBody(named, types);
        this.pages = new PagesBody(named, types);
        this.streams = new StreamBody(types);
        this.masks = new MaskEmitter(named);
        this.awaits = new AwaitEmitter(named, types);
        this.uploads = new UploadEmitter(named, types);
    }

    /** The methods of an operation whose server is the field {@code http}. */
    List<MethodSpec> emit(Operation operation, String http) {
        Signature signature = Signature.of(operation, named, types);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(plain(signature));
        if (signature.hasOptions()) {
            methods.add(withOptions(signature));
        }
        boolean alone = operation.result().isStream() || operation.isAnsweredOtherwise();
        if (!alone) {
            masks.method(signature, types, changing(signature)).ifPresent(methods::add);
        }
        if (signature.hasOptions()) {
            methods.add(plainCall(signature));
        }
        methods.add(call(signature, http));
        if (alone) {
            return methods;
        }
        String receiver = receiver(signature, http);
        methods.addAll(awaits.emit(signature, receiver, (name, docs) -> method(signature, name, docs)));
        methods.addAll(uploads.emit(signature, receiver, (name, docs) -> method(signature, name, docs)));
        return methods;
    }

    private MethodSpec.Builder changing(Signature signature) {
        return annotated(signature, signature.method(), OperationDocs.changing(signature))
                .returns(result(signature));
    }

    private MethodSpec plain(Signature signature) {
        List<String> arguments = new ArrayList<>(signature.requiredNames());
        if (signature.hasOptions()) {
            arguments.add("params -> {}");
        }
        boolean paged = signature.operation().pagination() != null;
        CodeBlock body = paged && signature.hasOptions()
                ? CodeBlock.of("return $L($L)", signature.method(), String.join(", ", arguments))
                : executing(signature, arguments);
        return method(signature, signature.method(), OperationDocs.plain(signature, byStatus(signature.operation())))
                .returns(result(signature))
                .addStatement(body)
                .build();
    }

    /** The method that tells the answers of several statuses apart; empty if there is none. */
    private String byStatus(Operation operation) {
        return operation.variants().stream()
                .filter(variant -> variant.result().isByStatus())
                .filter(variant -> Objects.equals(variant.body(), operation.body()))
                .findFirst()
                .map(variant -> named.names().method(variant))
                .orElse("");
    }

    private MethodSpec withOptions(Signature signature) {
        List<String> arguments = new ArrayList<>(signature.requiredNames());
        arguments.add("params");
        CodeBlock body = executing(signature, arguments);
        return method(signature, signature.method(), OperationDocs.withOptions(signature))
                .addParameter(signature.paramsSpec())
                .returns(result(signature))
                .addStatement(body)
                .build();
    }

    /** Without it, the first optional parameter that an operation gets would break those who make calls of it. */
    private MethodSpec plainCall(Signature signature) {
        List<String> arguments = new ArrayList<>(signature.requiredNames());
        arguments.add("params -> {}");
        return method(signature, signature.callMethod(), OperationDocs.plainCall(signature))
                .returns(ParameterizedTypeName.get(types.runtime("ApiCall"), callResult(signature)))
                .addStatement("return $L($L)", signature.callMethod(), String.join(", ", arguments))
                .build();
    }

    private MethodSpec call(Signature signature, String http) {
        MethodSpec.Builder method = method(signature, signature.callMethod(), OperationDocs.call(signature))
                .returns(ParameterizedTypeName.get(types.runtime("ApiCall"), callResult(signature)));
        if (signature.hasOptions()) {
            method.addParameter(signature.paramsSpec())
                    .addStatement("$1T values = new $1T()", signature.params())
                    .addStatement("params.accept(values)");
        }
        return method.addStatement(calls.of(signature.operation(), receiver(signature, http)))
                .build();
    }

    private static String receiver(Signature signature, String http) {
        return signature.taken().contains(http) ? "this." + http : http;
    }

    private static MethodSpec.Builder method(Signature signature, String name, CodeBlock docs) {
        return annotated(signature, name, docs).addParameters(signature.requiredSpecs());
    }

    private static MethodSpec.Builder annotated(Signature signature, String name, CodeBlock docs) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addJavadoc(docs).addModifiers(Modifier.PUBLIC);
        return signature.operation().docs().deprecated() ? method.addAnnotation(Deprecated.class) : method;
    }

    /** Makes the call, or goes through the pages that it begins, or what it streams. */
    private CodeBlock executing(Signature signature, List<String> arguments) {
        Pagination pagination = signature.operation().pagination();
        if (pagination != null) {
            return pages.of(signature, pagination, arguments);
        }
        if (signature.operation().result().isStream()) {
            return streams.of(signature, arguments);
        }
        return CodeBlock.of(
                "$L$L($L).execute()",
                signature.result() == null ? "" : "return ",
                signature.callMethod(),
                String.join(", ", arguments));
    }

    private TypeName result(Signature signature) {
        Pagination pagination = signature.operation().pagination();
        if (pagination != null) {
            return ParameterizedTypeName.get(types.runtime("Pages"), types.type(pagination.item()));
        }
        TypeName result = signature.result();
        return result != null ? result : TypeName.VOID;
    }

    private static TypeName callResult(Signature signature) {
        TypeName result = signature.operation().result().isStream() ? ClassName.get(String.class) : signature.result();
        return result != null ? result : JavaTypes.nullable(ClassName.get(Void.class));
    }
}
