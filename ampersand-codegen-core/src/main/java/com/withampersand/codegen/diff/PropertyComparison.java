package com.withampersand.codegen.diff;

import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.Property;
import java.util.Map;

/** What changed about the properties of an object. */
final class PropertyComparison {

    private final Causes causes;
    private final WireView wire;

    PropertyComparison(Causes causes, WireView wire) {
        this.causes = causes;
        this.wire = wire;
    }

    void compare(ObjectType old, ObjectType now) {
        Map<Property, Property> pairs = Pairs.properties(old, now);
        String name = WireView.name(now.place(), causes.after);
        for (Property was : old.properties()) {
            Property is = pairs.get(was);
            if (is == null) {
                removed(old, was, now, name);
            } else {
                compare(old, was, now, is, name);
            }
        }
        now.properties().stream()
                .filter(property -> !pairs.containsValue(property))
                .forEach(is -> added(old, now, is, name));
    }

    static Place place(ObjectType type, Property property) {
        return type.place().child("properties").child(property.name());
    }

    private void removed(ObjectType old, Property was, ObjectType now, String name) {
        Cause cause = causes.add(
                ChangeKind.PROPERTY_REMOVED, "`" + name + "." + was.name() + "` is gone", place(old, was), now.place());
        cause.detail((was.required() ? "it was required, `" : "it was optional, `") + wire.old(was.type()) + "`");
        if (wire.isReceived(old.place(), now.place())) {
            cause.breaksWire("clients do not get `" + was.name() + "` any more"
                    + (was.required() ? ", and its accessor throws `MissingPropertyException`" : ""));
        }
        if (wire.isSent(old.place(), now.place())) {
            cause.breaksWire("servers do not read `" + was.name() + "` any more");
        }
        causes.explain(cause, Subject.property(old.place(), was.name()), null);
    }

    private void added(ObjectType old, ObjectType now, Property is, String name) {
        Cause cause = causes.add(
                        ChangeKind.PROPERTY_ADDED,
                        "`" + name + "." + is.name() + "` is new",
                        old.place(),
                        place(now, is))
                .detail((is.required() ? "required, `" : "optional, `") + wire.now(is.type()) + "`");
        if (is.required()) {
            demand(cause, old, now, is);
        }
        causes.explain(cause, null, Subject.property(now.place(), is.name()));
    }

    /** A builder refuses what servers would refuse. */
    private void demand(Cause cause, ObjectType old, ObjectType now, Property is) {
        cause.behaves("`build()` throws unless `" + is.name() + "` is set");
        if (wire.isSent(old.place(), now.place())) {
            cause.breaksWire("servers refuse what has no `" + is.name() + "`");
        }
    }

    private void compare(ObjectType old, Property was, ObjectType now, Property is, String name) {
        boolean renamed = !was.name().equals(is.name());
        boolean typed = !causes.counterparts.same(was.type(), is.type());
        String before = causes.before.names().property(old.place(), was.name());
        String after = causes.after.names().property(now.place(), is.name());
        boolean demanded = was.required() != is.required();
        boolean nullable = was.nullable() != is.nullable();
        if (!renamed
                && !typed
                && !demanded
                && !nullable
                && before.equals(after)
                && was.secret() == is.secret()
                && was.docs().deprecated() == is.docs().deprecated()) {
            return;
        }
        Cause cause = causes.add(
                renamed ? ChangeKind.PROPERTY_RENAMED : ChangeKind.PROPERTY_CHANGED,
                renamed
                        ? "`" + name + "." + was.name() + "` is called `" + is.name() + "` now"
                        : "`" + name + "." + is.name() + "` changed",
                place(old, was),
                place(now, is));
        if (renamed) {
            cause.detail("`" + was.name() + "` → `" + is.name() + "` in JSON, "
                            + (before.equals(after)
                                    ? "still `" + after + "()` in Java"
                                    : "`" + before + "()` → `" + after + "()` in Java"))
                    .breaksWire("the same value has another name in JSON");
        } else if (!before.equals(after)) {
            cause.detail("`" + before + "` → `" + after + "` in Java");
        }
        boolean sent = wire.isSent(old.place(), now.place());
        boolean received = wire.isReceived(old.place(), now.place());
        if (typed) {
            wire.judge(
                    cause.detail("type " + wire.change(was.type(), is.type())), was.type(), is.type(), sent, received);
        }
        if (demanded) {
            cause.detail(is.required() ? "required now" : "optional now");
            presence(cause, old, now, is, received);
        }
        if (nullable) {
            cause.detail(is.nullable() ? "nullable now" : "not nullable any more");
            if (is.nullable() && received) {
                cause.behaves("`" + after + "()` may return null")
                        .breaksWire("clients do not expect `" + is.name() + "` to be null");
            } else if (!is.nullable() && sent) {
                cause.breaksWire("servers do not take null for `" + is.name() + "` any more");
            }
        }
        if (was.secret() != is.secret()) {
            cause.behaves(is.secret() ? "`toString()` hides its value" : "`toString()` shows its value");
        }
        if (was.docs().deprecated() != is.docs().deprecated()) {
            cause.detail(is.docs().deprecated() ? "deprecated now" : "not deprecated any more")
                    .behaves(is.docs().deprecated() ? "javac warns of it" : "javac does not warn of it any more");
        }
        causes.explain(cause, Subject.property(old.place(), was.name()), Subject.property(now.place(), is.name()));
    }

    private void presence(Cause cause, ObjectType old, ObjectType now, Property is, boolean received) {
        String accessor = causes.after.names().property(now.place(), is.name()) + "()";
        if (is.required()) {
            cause.behaves("`" + accessor + "` throws where `" + is.name() + "` is missing");
            demand(cause, old, now, is);
        } else {
            cause.behaves("`" + accessor + "` gives nothing where `" + is.name() + "` is missing, and does not throw");
            if (received) {
                cause.breaksWire(
                        "clients rely on `" + is.name() + "`, which servers may leave out now: there its accessor"
                                + " throws `MissingPropertyException`");
            }
        }
    }
}
