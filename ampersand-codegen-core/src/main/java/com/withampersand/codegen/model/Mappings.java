package com.withampersand.codegen.model;

import com.withampersand.codegen.diagnostics.Diagnostics;
import com.withampersand.codegen.diagnostics.Nearest;
import com.withampersand.codegen.diagnostics.Problem;
import com.withampersand.codegen.diagnostics.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The Java types that the user has for values, and which of them were any good. */
final class Mappings {

    private static final Set<ScalarKind> NUMBERS =
            EnumSet.of(ScalarKind.INT32, ScalarKind.INT64, ScalarKind.FLOAT64, ScalarKind.DECIMAL);
    private static final Set<ScalarKind> TEXTS = EnumSet.of(
            ScalarKind.DATE_TIME,
            ScalarKind.DATE,
            ScalarKind.UUID,
            ScalarKind.URI,
            ScalarKind.BYTES,
            ScalarKind.STRING);

    /** What is read and written already, if only for other formats. */
    private static final Map<String, ScalarKind> KNOWN = Map.of(
            "java.lang.String", ScalarKind.STRING,
            "java.lang.Integer", ScalarKind.INT32,
            "java.lang.Long", ScalarKind.INT64,
            "java.lang.Double", ScalarKind.FLOAT64,
            "java.math.BigDecimal", ScalarKind.DECIMAL);

    /** Classes of which the texts are those of JSON. */
    private static final Map<String, ScalarKind> PARSED = Map.of("java.time.Instant", ScalarKind.DATE_TIME);

    private final Diagnostics diagnostics;
    private final List<TypeMapping> mappings;
    private final Set<TypeMapping> used = new HashSet<>();
    private final Set<String> formats = new TreeSet<>();
    private final Set<String> schemas = new TreeSet<>();

    Mappings(List<TypeMapping> mappings, Diagnostics diagnostics) {
        this.mappings = mappings;
        this.diagnostics = diagnostics;
    }

    /** {@return the type of a schema that is mapped by its name or place, null if it is not} */
    @Nullable
    TypeRef at(Place place, Kind kind) {
        if (mappings.isEmpty()) {
            return null;
        }
        String name = Pointers.schemaName(place);
        schemas.add("#" + place.pointer());
        schemas.add(name);
        for (TypeMapping mapping : mappings) {
            if (!mapping.isOfFormat() && (mapping.of().equals(name) || Pointers.isMeant(mapping.of(), place))) {
                used.add(mapping);
                return type(mapping, kind instanceof Kind.Plain plain ? plain.kind() : null);
            }
        }
        return null;
    }

    /** {@return the type of a scalar of a format} */
    TypeRef of(ScalarKind kind, String format) {
        TypeRef.Scalar usual = new TypeRef.Scalar(kind);
        if (mappings.isEmpty() || kind == ScalarKind.FILE) {
            return usual;
        }
        String type = switch (Scalars.json(kind)) {
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            default -> "string";
        };
        formats.add(format.isEmpty() ? type : type + "/" + format);
        TypeMapping found = null;
        for (TypeMapping mapping : mappings) {
            boolean exact = mapping.of().equals(type + "/" + format);
            if (exact || (found == null && mapping.of().equals(type))) {
                found = mapping;
            }
        }
        if (found == null) {
            return usual;
        }
        used.add(found);
        return type(found, kind);
    }

    private TypeRef type(TypeMapping mapping, @Nullable ScalarKind from) {
        TypeRef base = from == null ? new TypeRef.Anything() : new TypeRef.Scalar(from);
        if (!mapping.codec().isEmpty()) {
            return new TypeRef.Mapped(mapping.type(), mapping.codec(), base);
        }
        ScalarKind known = KNOWN.get(mapping.type());
        if (known != null && from != null && fits(from, known)) {
            return new TypeRef.Scalar(known);
        }
        if (from != null && from == PARSED.get(mapping.type())) {
            return new TypeRef.Mapped(mapping.type(), "", base);
        }
        diagnostics.add(new Problem(
                Severity.ERROR,
                "mapping-without-codec",
                "How `" + mapping.of() + "` is read as " + mapping.type() + " is not known",
                "Name a codec: a class with the static methods `parse` and `format`, or a constant of type `JsonCodec`.",
                List.of()));
        return base;
    }

    private static boolean fits(ScalarKind from, ScalarKind to) {
        return (NUMBERS.contains(from) && NUMBERS.contains(to)) || (TEXTS.contains(from) && to == ScalarKind.STRING);
    }

    void reportUnused() {
        for (TypeMapping mapping : mappings) {
            if (!used.contains(mapping)) {
                List<String> near = new ArrayList<>(mapping.isOfFormat() ? formats : schemas);
                near.removeIf(name -> name.startsWith("#/") != mapping.of().contains("#/"));
                diagnostics.add(new Problem(
                        Severity.ERROR,
                        "mapping-unmatched",
                        "There is no `" + mapping.of() + "` in the description that could be mapped to "
                                + mapping.type(),
                        Nearest.remedy(mapping.of(), near),
                        List.of()));
            }
        }
    }
}
