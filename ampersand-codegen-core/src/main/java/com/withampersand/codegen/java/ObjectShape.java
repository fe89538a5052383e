package com.withampersand.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.FieldSpec;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Property;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the emitters of a model class share: its names and fields. */
final class ObjectShape {

    private final ObjectType object;
    private final ClassName self;
    private final List<Field> fields;

    ObjectShape(ObjectType object, Names names, JavaTypes types) {
        this.object = object;
        this.self = types.className(object.place());
        this.fields = object.properties().stream()
                .map(property -> new Field(
                        property, names.property(object.place(), property.name()), types.type(property.type())))
                .toList();
    }

    ObjectType object() {
        return object;
    }

    ClassName self() {
        return self;
    }

    List<Field> fields() {
        return fields;
    }

    ClassName builder() {
        return builder(self);
    }

    /** A class cannot have the name of one around it, so in a class called Builder the builder has a longer name. */
    static ClassName builder(ClassName self) {
        return self.nestedClass(self.simpleNames().contains("Builder") ? self.simpleName() + "Builder" : "Builder");
    }

    /**
     * A property as a field.
     *
     * @param property the property
     * @param name its name in Java
     * @param type the type of its value, never null
     */
    record Field(Property property, String name, TypeName type) {

        String wireName() {
            return property.name();
        }

        FieldSpec declaration(Modifier... modifiers) {
            return FieldSpec.builder(nullableType(), name, modifiers).build();
        }

        TypeName nullableType() {
            return JavaTypes.nullable(type);
        }

        /** Null is a value of its own where the property is nullable, so a null does not mean that it is missing. */
        boolean throwsIfMissing() {
            return property.required() && !property.nullable();
        }

        boolean isContainer() {
            return property.type() instanceof TypeRef.ListOf || property.type() instanceof TypeRef.MapOf;
        }

        boolean isBytes() {
            return property.type() instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.BYTES;
        }

        /** Whether Java's own comparison would be of identity for what may be in it: bytes, also as anything. */
        boolean mayHoldBytes() {
            return mayHoldBytes(property.type());
        }

        private static boolean mayHoldBytes(TypeRef type) {
            if (type instanceof TypeRef.ListOf list) {
                return mayHoldBytes(list.element());
            }
            if (type instanceof TypeRef.MapOf map) {
                return mayHoldBytes(map.value());
            }
            return type instanceof TypeRef.Anything
                    || (type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.BYTES);
        }

        TypeName accessorType() {
            return throwsIfMissing() || isContainer() ? type : nullableType();
        }

        TypeName setterType() {
            return throwsIfMissing() ? type : nullableType();
        }
    }
}
