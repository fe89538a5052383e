package com.withampersand.codegen.diff;

import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.Property;
import com.withampersand.codegen.model.ScalarKind;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether all JSON that one side writes is what another expects. Classes do not count: a union of objects may be as good as
 * one object.
 */
final class Acceptance {

    private static final Set<ScalarKind> TEXTS = EnumSet.of(
            ScalarKind.STRING,
            ScalarKind.DATE_TIME,
            ScalarKind.DATE,
            ScalarKind.UUID,
            ScalarKind.URI,
            ScalarKind.BYTES);

    private static final List<ScalarKind> NUMBERS = List.of(ScalarKind.INT32, ScalarKind.INT64, ScalarKind.FLOAT64);

    private final Map<Place, TypeDef> readers;
    private final Map<Place, TypeDef> writers;
    private final boolean open;
    private final Set<List<Object>> assumed = new HashSet<>();

    /**
     * Compares two sides.
     *
     * @param readers the types of the side that reads
     * @param writers the types of the side that writes
     * @param open whether the reader takes values of enums that it does not know, as generated clients do
     */
    Acceptance(Map<Place, TypeDef> readers, Map<Place, TypeDef> writers, boolean open) {
        this.readers = readers;
        this.writers = writers;
        this.open = open;
    }

    boolean accepts(TypeRef reads, TypeRef writes) {
        if (reads instanceof TypeRef.Anything) {
            return true;
        }
        TypeDef reader = def(reads, readers);
        TypeDef writer = def(writes, writers);
        if (reader != null && writer != null && !assumed.add(List.of(reader.place(), writer.place()))) {
            return true;
        }
        if (writer instanceof AliasType alias) {
            return accepts(reads, alias.target());
        }
        if (reader instanceof AliasType alias) {
            return accepts(alias.target(), writes);
        }
        if (writer instanceof UnionType union) {
            return union.variants().stream().allMatch(variant -> accepts(reads, variant.type()));
        }
        if (reader instanceof UnionType union) {
            return union.variants().stream().anyMatch(variant -> takes(variant.type(), writes))
                    || (writer instanceof ObjectType object && acceptsSplit(reads, object));
        }
        return plainly(reads, reader, writes, writer);
    }

    /** What was assumed on the way to a no does not hold. */
    private boolean takes(TypeRef reads, TypeRef writes) {
        Set<List<Object>> before = new HashSet<>(assumed);
        if (accepts(reads, writes)) {
            return true;
        }
        assumed.clear();
        assumed.addAll(before);
        return false;
    }

    private boolean plainly(TypeRef reads, @Nullable TypeDef reader, TypeRef writes, @Nullable TypeDef writer) {
        if (reader instanceof EnumType known) {
            return writer instanceof EnumType other
                    ? known.base() == other.base() && (open || texts(known).containsAll(texts(other)))
                    : open && writes.equals(new TypeRef.Scalar(known.base()));
        }
        if (writer instanceof EnumType known) {
            return accepts(reads, new TypeRef.Scalar(known.base()));
        }
        if (reads instanceof TypeRef.Scalar a && writes instanceof TypeRef.Scalar b) {
            return scalars(a.kind(), b.kind());
        }
        if (reads instanceof TypeRef.ListOf a && writes instanceof TypeRef.ListOf b) {
            return (a.nullable() || !b.nullable()) && accepts(a.element(), b.element());
        }
        if (reads instanceof TypeRef.MapOf map) {
            return writes instanceof TypeRef.MapOf other
                    ? (map.nullable() || !other.nullable()) && accepts(map.value(), other.value())
                    : writer instanceof ObjectType object
                            && object.properties().stream().allMatch(each -> accepts(map.value(), each.type()));
        }
        if (reader instanceof ObjectType object) {
            return writer instanceof ObjectType other
                    ? objects(object, other)
                    : writes instanceof TypeRef.MapOf
                            && object.properties().stream().noneMatch(Property::required)
                            && writes.equals(TypeRef.FREE_FORM);
        }
        return false;
    }

    private static Set<String> texts(EnumType known) {
        Set<String> texts = new HashSet<>();
        known.values().forEach(value -> texts.add(value.text()));
        return texts;
    }

    private static boolean scalars(ScalarKind reads, ScalarKind writes) {
        return reads == writes
                || (reads == ScalarKind.STRING && TEXTS.contains(writes))
                || (reads == ScalarKind.DECIMAL && NUMBERS.contains(writes))
                || (NUMBERS.contains(reads)
                        && NUMBERS.contains(writes)
                        && NUMBERS.indexOf(reads) >= NUMBERS.indexOf(writes));
    }

    private boolean objects(ObjectType reads, ObjectType writes) {
        Map<String, Property> written = new HashMap<>();
        writes.properties().forEach(property -> written.put(property.name(), property));
        return reads.properties().stream().allMatch(wanted -> {
            Property given = written.get(wanted.name());
            if (given == null) {
                return !wanted.required();
            }
            return (!wanted.required() || given.required())
                    && (wanted.nullable() || !given.nullable())
                    && accepts(wanted.type(), given.type());
        });
    }

    /** An object with a property of two kinds is one of two objects. */
    private boolean acceptsSplit(TypeRef reads, ObjectType object) {
        for (Property property : object.properties()) {
            if (def(property.type(), writers) instanceof UnionType union) {
                return union.variants().stream().allMatch(variant -> {
                    Place place =
                            object.place().child("split").child(variant.place().toString());
                    writers.put(place, with(object, property, variant.type(), place));
                    boolean accepted = accepts(reads, new TypeRef.Named(place));
                    writers.remove(place);
                    return accepted;
                });
            }
        }
        return false;
    }

    private static ObjectType with(ObjectType object, Property property, TypeRef type, Place place) {
        List<Property> properties = object.properties().stream()
                .map(each -> each.equals(property)
                        ? new Property(each.name(), type, each.required(), each.nullable(), each.secret(), each.docs())
                        : each)
                .toList();
        return new ObjectType(place, object.origin(), object.docs(), properties);
    }

    private static @Nullable TypeDef def(TypeRef type, Map<Place, TypeDef> types) {
        return type instanceof TypeRef.Named named ? types.get(named.place()) : null;
    }
}
