package com.withampersand.codegen.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.ParameterSpec;
import com.withampersand.codegen.model.Docs;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Operation.Content;
import com.withampersand.codegen.model.Operation.In;
import com.withampersand.codegen.model.Operation.Parameter;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the methods of an operation take and give.
 *
 * @param operation the operation
 * @param method the name of the method that makes the call
 * @param required what must be given, in the order of the parameters of the method
 * @param optional what may be set
 * @param params the class of what may be set
 * @param result what a call returns, if anything
 */
record Signature(
        Operation operation,
        String method,
        List<Argument> required,
        List<Argument> optional,
        ClassName params,
        @Nullable TypeName result) {

    /** A parameter or body that the caller gives. */
    record Argument(String name, TypeName type, Docs docs) {

        ParameterSpec spec() {
            return new ParameterSpec(type, name);
        }
    }

    static Signature of(Operation operation, NamedApi named, JavaTypes types) {
        List<Argument> required = new ArrayList<>();
        List<Argument> optional = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            if (!fromClient(parameter)) {
                (parameter.required() ? required : optional)
                        .add(new Argument(
                                named.names().parameter(operation, parameter),
                                types.type(parameter.type()),
                                parameter.docs()));
            }
        }
        Operation.Body body = operation.body();
        if (body != null) {
            TypeName type = body.content() == Content.BYTES
                    ? types.runtime("RequestBody")
                    : type(body.content(), body.type(), types);
            if (type != null) {
                (body.required() ? required : optional)
                        .add(new Argument(named.names().body(operation), type, body.docs()));
            }
        }
        return new Signature(
                operation,
                named.names().method(operation),
                List.copyOf(required),
                List.copyOf(optional),
                types.base(named.names().parametersClass(operation)),
                result(operation, named, types));
    }

    private static @Nullable TypeName result(Operation operation, NamedApi named, JavaTypes types) {
        Operation.Result result = operation.result();
        if (result.isByStatus()) {
            return types.base(named.names().byStatusClass(operation));
        }
        if (result.isStream()) {
            return StreamBody.type(result, types);
        }
        TypeName type = type(result.content(), result.type(), types);
        return type != null && operation.isNullable() ? JavaTypes.nullable(type) : type;
    }

    /** Whether the client knows the value, so that calls need not give it. */
    static boolean fromClient(Parameter parameter) {
        return parameter.in() == In.PATH && !parameter.clientValue().isEmpty();
    }

    private static @Nullable TypeName type(Content content, TypeRef type, JavaTypes types) {
        return switch (content) {
            case NONE, STATUSES -> null;
            case JSON, FORM, MULTIPART -> types.type(type);
            case TEXT, EVENTS, TEXT_EVENTS, JSON_LINES -> ClassName.get(String.class);
            case BYTES -> ArrayTypeName.of(byte.class);
        };
    }

    boolean hasOptions() {
        return !optional.isEmpty();
    }

    String callMethod() {
        return method + "Call";
    }

    ParameterSpec paramsSpec() {
        return new ParameterSpec(ParameterizedTypeName.get(ClassName.get(Consumer.class), params), "params");
    }

    List<ParameterSpec> requiredSpecs() {
        return required.stream().map(Argument::spec).toList();
    }

    List<String> requiredNames() {
        return required.stream().map(Argument::name).toList();
    }

    /** The names that the code of a method must not give to anything else. */
    List<String> taken() {
        List<String> names = new ArrayList<>(requiredNames());
        names.addAll(List.of("params", "values"));
        return names;
    }
}
