package com.withampersand.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.withampersand.codegen.java.source.CodeBlock;
import com.withampersand.codegen.java.source.FieldSpec;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.naming.NamedApi;
import com.withampersand.codegen.naming.Wrappers;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.lang.model.element.Modifier;

/** What the types of an API are in Java, and with which codec they are read and written. */
final class JavaTypes {

    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    private final NamedApi named;
    private final Packages packages;
    private final Map<Place, TypeDef> defs;
    private final Wrappers wrappers;
    private final Set<String> hidden;
    private final List<String> within;

    JavaTypes(NamedApi named, Packages packages) {
        this(named, packages, new TreeMap<>(), new Wrappers(named.api().types()), Set.of(), List.of());
        named.api().types().forEach(type -> defs.put(type.place(), type));
    }

    private JavaTypes(
            NamedApi named,
            Packages packages,
            Map<Place, TypeDef> defs,
            Wrappers wrappers,
            Set<String> hidden,
            List<String> within) {
        this.named = named;
        this.packages = packages;
        this.defs = defs;
        this.wrappers = wrappers;
        this.hidden = hidden;
        this.within = within;
    }

    /** {@return the same as seen from a class where some simple names mean something else than in the package} */
    JavaTypes hiding(Collection<String> simpleNames) {
        return simpleNames.isEmpty()
                ? this
                : new JavaTypes(named, packages, defs, wrappers, Set.copyOf(simpleNames), within);
    }

    /** {@return the same as seen from the header of a record, where what is nested in that needs its simple name only} */
    JavaTypes within(ClassName record) {
        return new JavaTypes(named, packages, defs, wrappers, hidden, record.simpleNames());
    }

    /** The description of a named type. */
    TypeDef def(Place place) {
        TypeDef def = defs.get(place);
        if (def == null) {
            throw new IllegalArgumentException("No type is described at " + place);
        }
        return def;
    }

    Wrappers wrappers() {
        return wrappers;
    }

    /** The class of an object, enum or union. */
    ClassName className(Place place) {
        List<String> names = named.names().type(place);
        int last = names.size() - 1;
        if (last > 0 && within.equals(names.subList(0, last))) {
            return ClassName.get("", names.get(last));
        }
        String[] nested = names.subList(1, names.size()).toArray(String[]::new);
        // What is in the package itself is never qualified, so the package is made a part of the name.
        return hidden.contains(names.get(0))
                ? ClassName.get("", packages.model() + "." + names.get(0), nested)
                : ClassName.get(packages.model(), names.get(0), nested);
    }

    /** The classes of some of them. */
    List<ClassName> classNames(List<Place> places) {
        return places.stream().map(this::className).toList();
    }

    /** The package of all such classes. */
    String modelPackage() {
        return packages.model();
    }

    /** A class of the runtime. */
    ClassName runtime(String name) {
        return ClassName.get(packages.runtime(), name);
    }

    /** A class beside the clients. */
    ClassName base(String name) {
        return ClassName.get(packages.base(), name);
    }

    /** The type of a value; numbers and booleans are boxed, so that required and optional ones are alike. */
    TypeName type(TypeRef ref) {
        if (ref instanceof TypeRef.Scalar scalar) {
            return scalar.kind() == ScalarKind.FILE ? runtime("FilePart") : type(scalar.kind());
        }
        if (ref instanceof TypeRef.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), element(list.element(), list.nullable()));
        }
        if (ref instanceof TypeRef.MapOf map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), element(map.value(), map.nullable()));
        }
        if (ref instanceof TypeRef.Mapped mapped) {
            return MappedCodec.className(mapped.type());
        }
        if (ref instanceof TypeRef.Named aNamed) {
            return className(aNamed.place());
        }
        return ClassName.get(Object.class);
    }

    private TypeName element(TypeRef ref, boolean nullable) {
        TypeName type = type(ref);
        return nullable || ref instanceof TypeRef.Anything ? nullable(type) : type;
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    private static TypeName type(ScalarKind kind) {
        return TypeName.get(
                switch (kind) {
                    case STRING -> String.class;
                    case BOOLEAN -> Boolean.class;
                    case INT32 -> Integer.class;
                    case INT64 -> Long.class;
                    case FLOAT64 -> Double.class;
                    case DECIMAL -> BigDecimal.class;
                    case DATE_TIME -> OffsetDateTime.class;
                    case DATE -> LocalDate.class;
                    case UUID -> UUID.class;
                    case URI -> URI.class;
                    case BYTES -> byte[].class;
                    case FILE -> throw new IllegalArgumentException("A file is of a type of the runtime");
                });
    }

    /** An expression for the codec of a type. */
    CodeBlock codec(TypeRef ref) {
        ClassName codecs = runtime("JsonCodecs");
        if (ref instanceof TypeRef.Scalar scalar) {
            if (scalar.kind() == ScalarKind.FILE) {
                return CodeBlock.of("$T.CODEC", runtime("FilePart"));
            }
            return CodeBlock.of(
                    "$T.$L",
                    codecs,
                    scalar.kind() == ScalarKind.BOOLEAN ? "BOOL" : scalar.kind().name());
        }
        if (ref.equals(TypeRef.FREE_FORM)) {
            return CodeBlock.of("$T.FREE_FORM", codecs);
        }
        if (ref instanceof TypeRef.ListOf list) {
            return CodeBlock.of("$T.$L($L)", codecs, hasNulls(list) ? "listOfNullable" : "list", codec(list.element()));
        }
        if (ref instanceof TypeRef.MapOf map) {
            return CodeBlock.of("$T.$L($L)", codecs, hasNulls(map) ? "mapOfNullable" : "map", codec(map.value()));
        }
        if (ref instanceof TypeRef.Mapped mapped) {
            return MappedCodec.of(mapped, runtime("TextCodec"));
        }
        if (ref instanceof TypeRef.Named aNamed) {
            return CodeBlock.of("$T.CODEC", className(aNamed.place()));
        }
        return CodeBlock.of("$T.ANY", codecs);
    }

    /** Whether a value is sure to be one text, or a list of such: neither an object nor a union that may be one. */
    boolean isPlain(TypeRef ref) {
        if (ref instanceof TypeRef.Named aNamed) {
            TypeDef def = def(aNamed.place());
            return def instanceof EnumType
                    || (def instanceof UnionType union
                            && union.variants().stream().allMatch(variant -> variant.type() instanceof TypeRef.Scalar));
        }
        return ref instanceof TypeRef.Scalar || ref instanceof TypeRef.ListOf || ref instanceof TypeRef.Mapped;
    }

    static boolean hasNulls(TypeRef.ListOf list) {
        return list.nullable() || list.element() instanceof TypeRef.Anything;
    }

    static boolean hasNulls(TypeRef.MapOf map) {
        return map.nullable() || map.value() instanceof TypeRef.Anything;
    }

    /** The constant that reads and writes a type; its own type says what it is for. */
    FieldSpec codecField(ClassName self, CodeBlock codec) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(runtime("JsonCodec"), self),
                        "CODEC",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(codec)
                .build();
    }
}
