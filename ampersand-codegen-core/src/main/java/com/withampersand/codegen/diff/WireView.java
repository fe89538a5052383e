package com.withampersand.codegen.diff;

import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.naming.NameKey;
import java.util.HashMap;
import java.util.Locale;

/** Types as they travel: what they are called, whether they are the same, and who understands whom. */
final class WireView {

    private final Causes causes;
    private final Exchange before;
    private final Exchange after;

    WireView(Causes causes) {
        this.causes = causes;
        this.before = new Exchange(causes.before.api());
        this.after = new Exchange(causes.after.api());
    }

    boolean isSent(Place old, Place now) {
        return before.isSent(old) && after.isSent(now);
    }

    boolean isReceived(Place old, Place now) {
        return before.isReceived(old) && after.isReceived(now);
    }

    boolean isSent(Place now) {
        return after.isSent(now);
    }

    /** Whether servers of today understand what clients of before send. */
    boolean serverAccepts(TypeRef old, TypeRef now) {
        return new Acceptance(
                        new HashMap<>(causes.counterparts.after), new HashMap<>(causes.counterparts.before), false)
                .accepts(now, old);
    }

    /** Whether clients of before understand what servers of today send. */
    boolean clientAccepts(TypeRef old, TypeRef now) {
        return new Acceptance(new HashMap<>(causes.counterparts.before), new HashMap<>(causes.counterparts.after), true)
                .accepts(old, now);
    }

    /** Says of a cause whether the two sides still get on with a type that changed. */
    void judge(Cause cause, TypeRef old, TypeRef now, boolean sent, boolean received) {
        if (sent && !serverAccepts(old, now)) {
            cause.breaksWire("what clients send as " + old(old) + " may not be what servers expect now: " + now(now));
        }
        if (received && !clientAccepts(old, now)) {
            cause.breaksWire("clients expect " + old(old) + ", and what servers send now may not be that: " + now(now));
        }
    }

    String old(TypeRef type) {
        return sketch(type, causes.before);
    }

    String now(TypeRef type) {
        return sketch(type, causes.after);
    }

    /** {@code `old` → `new`}, with the places of classes that are called the same. */
    String change(TypeRef old, TypeRef now) {
        return old(old).equals(now(now))
                ? "`" + old(old) + "` is another type of the same name now"
                : "`" + old(old) + "` → `" + now(now) + "`";
    }

    private static String sketch(TypeRef type, Side side) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case INT32 -> "integer of 32 bits";
                case INT64 -> "integer";
                case FLOAT64 -> "number";
                case DATE_TIME -> "date-time";
                default -> scalar.kind().name().toLowerCase(Locale.ROOT);
            };
        }
        if (type instanceof TypeRef.ListOf list) {
            return "array of " + sketch(list.element(), side) + (list.nullable() ? " or null" : "");
        }
        if (type.equals(TypeRef.FREE_FORM)) {
            return "free-form object";
        }
        if (type instanceof TypeRef.MapOf map) {
            return "map of " + sketch(map.value(), side) + (map.nullable() ? " or null" : "");
        }
        if (type instanceof TypeRef.Named named) {
            return name(named.place(), side);
        }
        return "anything";
    }

    /** {@return the name of a type: that of its class, or for want of one that in the description} */
    static String name(Place place, Side side) {
        String name = side.names().asMap().get(NameKey.type(place));
        return name == null ? place.pointer().substring(place.pointer().lastIndexOf('/') + 1) : name;
    }
}
