package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.FieldSpec;
import com.withampersand.codegen.java.source.MethodSpec;
import com.withampersand.codegen.java.source.ParameterSpec;
import com.withampersand.codegen.java.source.TypeSpec;
import com.withampersand.codegen.model.Comforts.UpdateMask;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.NamedApi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Emits what makes an update of that which was set: a factory of the body, and a method that takes the changes alone. */
final class MaskEmitter {

    /** The columns that paths may take on the line of the field that holds them. */
    private static final int MAX_BESIDE = 45;

    private final NamedApi named;
    private final List<UpdateMask> masks;

    MaskEmitter(NamedApi named) {
        this.named = named;
        this.masks = named.api().comforts().masks();
    }

    /** The objects that resources with a mask are made of. */
    Set<Place> parts(JavaTypes types) {
        Set<Place> parts = new HashSet<>();
        for (UpdateMask mask : masks) {
            ObjectShape request = shape(mask.body(), types);
            collect(field(request, mask.resource()).property().type(), types, parts);
        }
        return parts;
    }

    private void collect(TypeRef type, JavaTypes types, Set<Place> into) {
        if (type instanceof TypeRef.MapOf map) {
            collect(map.value(), types, into);
        } else if (type instanceof TypeRef.ListOf list) {
            collect(list.element(), types, into);
        } else if (type instanceof TypeRef.Named part
                && types.def(part.place()) instanceof ObjectType object
                && into.add(object.place())) {
            object.properties().forEach(property -> collect(property.type(), types, into));
        }
    }

    /** A setter that takes what sets the properties of the value instead of the value. */
    static MethodSpec setter(ObjectShape shape, ObjectShape.Field field, ObjectShape value) {
        String values = Identifiers.free("values", List.of(field.name()), "ToSet");
        return MethodSpec.methodBuilder(field.name())
                .addJavadoc("{@link #$1N($2T)} of what {@code $1L} sets.", field.name(), value.self())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), value.builder()), field.name())
                .returns(shape.builder())
                .addStatement("$T $N = $T.builder()", value.builder(), values, value.self())
                .addStatement("$N.accept($N)", field.name(), values)
                .addStatement("return $N($N.build())", field.name(), values)
                .build();
    }

    private Optional<UpdateMask> mask(Predicate<UpdateMask> which) {
        return masks.stream().filter(which).findFirst();
    }

    /** Adds the factory to the class of a body that has a mask. */
    void addFactory(TypeSpec.Builder type, ObjectType body, JavaTypes types) {
        mask(mask -> mask.body().equals(body.place())).ifPresent(mask -> {
            ClassName paths = types.runtime("UpdatePaths");
            CodeBlock strings =
                    mask.paths().stream().map(path -> CodeBlock.of("$S", path)).collect(CodeBlock.joining(",$W"));
            boolean fits = strings.toString().length() < MAX_BESIDE;
            type.addField(FieldSpec.builder(paths, "PATHS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                            .initializer(fits ? "$T.of($L)" : "$T.of(\n        $L)", paths, strings)
                            .build())
                    .addMethod(factory(new ObjectShape(body, named.names(), types), mask, types));
        });
    }

    private MethodSpec factory(ObjectShape body, UpdateMask mask, JavaTypes types) {
        ObjectShape.Field paths = field(body, mask.property());
        ObjectShape.Field resource = field(body, mask.resource());
        CodeBlock set = CodeBlock.of(
                "PATHS.of($N, $L)",
                resource.name(),
                types.codec(resource.property().type()));
        TypeRef element = ((TypeRef.ListOf) paths.property().type()).element();
        if (!element.equals(new TypeRef.Scalar(ScalarKind.STRING))) {
            set = CodeBlock.of("$L.stream().map($T::of).toList()", set, types.type(element));
        }
        return MethodSpec.methodBuilder("of")
                .addJavadoc("""
                        {@return an update of what is set in {@code $L}, and of nothing else: the paths follow from it}
                        @throws $T if something is set that cannot be updated, or nothing at all
                        """, resource.name(), IllegalArgumentException.class)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(resource.type(), resource.name())
                .returns(body.self())
                .addStatement("return builder().$1N($2L).$3N($3N).build()", paths.name(), set, resource.name())
                .build();
    }

    private static ObjectShape.Field field(ObjectShape shape, String name) {
        return shape.fields().stream()
                .filter(field -> field.wireName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The method that takes what sets the changes instead of the body, if the operation has a mask. */
    Optional<MethodSpec> method(Signature signature, JavaTypes types, MethodSpec.Builder method) {
        Operation operation = signature.operation();
        return mask(mask -> mask.operation().equals(operation.place())).map(mask -> {
            String body = named.names().body(operation);
            String changes = Identifiers.free("changes", signature.taken(), "ToMake");
            List<String> arguments = new ArrayList<>();
            List<ParameterSpec> parameters = new ArrayList<>();
            ObjectShape request = shape(mask.body(), types);
            ObjectShape resource = shape(
                    ((TypeRef.Named) field(request, mask.resource()).property().type()).place(), types);
            for (Signature.Argument argument : signature.required()) {
                boolean isBody = argument.name().equals(body);
                TypeName consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), resource.builder());
                arguments.add(isBody ? request.self().simpleName() + ".of(values.build())" : argument.name());
                parameters.add(isBody ? new ParameterSpec(consumer, changes) : argument.spec());
            }
            return method.addParameters(parameters)
                    .addStatement("$T values = $T.builder()", resource.builder(), resource.self())
                    .addStatement("$N.accept(values)", changes)
                    .addStatement(
                            "$L$N($L)",
                            signature.result() == null ? "" : "return ",
                            signature.method(),
                            String.join(", ", arguments))
                    .build();
        });
    }

    private ObjectShape shape(Place place, JavaTypes types) {
        return new ObjectShape((ObjectType) types.def(place), named.names(), types);
    }
}
