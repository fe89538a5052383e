package com.withampersand.codegen.diff;

import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.EnumType;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Origin;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import com.withampersand.codegen.model.UnionType.Variant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What changed about types. */
final class TypeComparison {

    private final Causes causes;
    private final WireView wire;
    private final PropertyComparison properties;

    TypeComparison(Causes causes, WireView wire) {
        this.causes = causes;
        this.wire = wire;
        this.properties = new PropertyComparison(causes, wire);
    }

    void compare() {
        causes.counterparts.before.forEach((place, old) -> {
            Place moved = causes.counterparts.type(place);
            TypeDef now = moved == null ? null : causes.counterparts.after.get(moved);
            if (now != null) {
                compare(old, now);
            }
        });
        causes.counterparts.before.values().stream()
                .filter(type -> causes.counterparts.type(type.place()) == null)
                .filter(type -> !(type instanceof AliasType))
                .forEach(this::removed);
        causes.counterparts.after.values().stream()
                .filter(type -> !causes.counterparts.isKnown(type.place()))
                .filter(type -> !(type instanceof AliasType))
                .forEach(this::added);
    }

    /** What was described inside of something that changed went with that. */
    private void removed(TypeDef type) {
        Subject subject = Subject.type(type.place());
        if (type.origin() instanceof Origin.Component || causes.around(subject, true) == null) {
            String name = WireView.name(type.place(), causes.before);
            Cause cause = causes.add(ChangeKind.TYPE_REMOVED, "Type `" + name + "` is gone", type.place(), null)
                    .detail("it was " + kind(type));
            causes.explain(cause, subject, null);
        }
    }

    private void added(TypeDef type) {
        Subject subject = Subject.type(type.place());
        if (type.origin() instanceof Origin.Component || causes.around(subject, false) == null) {
            String name = WireView.name(type.place(), causes.after);
            Cause cause = causes.add(ChangeKind.TYPE_ADDED, "Type `" + name + "` is new", null, type.place())
                    .detail("it is " + kind(type));
            causes.explain(cause, null, subject);
        }
    }

    private static String kind(TypeDef type) {
        if (type instanceof ObjectType object) {
            return "an object of " + count(object.properties().size(), "property", "properties");
        }
        if (type instanceof EnumType known) {
            return "one of " + count(known.values().size(), "known value", "known values");
        }
        return type instanceof UnionType union
                ? "a union of " + count(union.variants().size(), "variant", "variants")
                : "another name for what Java has already";
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private void compare(TypeDef old, TypeDef now) {
        String name = WireView.name(now.place(), causes.after);
        if (old.getClass() != now.getClass()) {
            Cause cause = causes.add(
                            ChangeKind.TYPE_KIND_CHANGED,
                            "Type `" + name + "` is of another kind",
                            old.place(),
                            now.place())
                    .detail("it was " + kind(old) + " and is " + kind(now));
            judge(cause, old, now);
            causes.explain(cause, Subject.type(old.place()), Subject.type(now.place()));
            return;
        }
        if (old instanceof AliasType was && now instanceof AliasType is) {
            compareAliases(was, is, name);
            return;
        }
        String before = WireView.name(old.place(), causes.before);
        if (!before.equals(name)) {
            Cause cause = causes.add(
                            ChangeKind.TYPE_RENAMED,
                            "Class `" + before + "` is called `" + name + "` now",
                            old.place(),
                            now.place())
                    .detail(
                            old.place().equals(now.place())
                                    ? "`" + before + "` → `" + name + "` in Java, at the same place"
                                    : "`" + old.place() + "` → `" + now.place() + "`")
                    .ifItReachesCode();
            causes.explain(cause, Subject.type(old.place()), Subject.type(now.place()));
        }
        if (old instanceof ObjectType was && now instanceof ObjectType is) {
            properties.compare(was, is);
        } else if (old instanceof EnumType was && now instanceof EnumType is) {
            compareValues(was, is, name);
        } else if (old instanceof UnionType was && now instanceof UnionType is) {
            compareVariants(was, is, name);
        }
    }

    private void judge(Cause cause, TypeDef old, TypeDef now) {
        wire.judge(
                cause,
                new TypeRef.Named(old.place()),
                new TypeRef.Named(now.place()),
                wire.isSent(old.place(), now.place()),
                wire.isReceived(old.place(), now.place()));
    }

    /** Java knows nothing of aliases: what becomes of their uses is told there. */
    private void compareAliases(AliasType old, AliasType now, String name) {
        if (!causes.counterparts.same(old.target(), now.target())) {
            Cause cause = causes.add(
                            ChangeKind.TYPE_KIND_CHANGED,
                            "Type `" + name + "` stands for another one",
                            old.place(),
                            now.place())
                    .detail(wire.change(old.target(), now.target()));
            judge(cause, old, now);
            causes.explain(cause, Subject.type(old.place()), Subject.type(now.place()));
        }
    }

    private void compareValues(EnumType old, EnumType now, String name) {
        boolean sent = wire.isSent(old.place(), now.place());
        List<String> were = old.values().stream().map(EnumType.Value::text).toList();
        List<String> are = now.values().stream().map(EnumType.Value::text).toList();
        if (old.base() != now.base()) {
            Cause cause = causes.add(
                    ChangeKind.TYPE_KIND_CHANGED, "`" + name + "` has other values", old.place(), now.place());
            judge(cause.detail(old.base() + " → " + now.base()), old, now);
            causes.explain(cause, Subject.type(old.place()), Subject.type(now.place()));
            return;
        }
        for (String text : were) {
            if (!are.contains(text)) {
                Cause cause = causes.add(
                                ChangeKind.VALUE_REMOVED,
                                "`" + name + "` has no value `" + text + "` any more",
                                old.place(),
                                now.place())
                        .behaves("should `" + text + "` come all the same, it is kept as an unknown value");
                if (sent) {
                    cause.breaksWire("servers do not take `" + text + "` any more");
                }
                causes.explain(cause, Subject.value(old.place(), text), null);
            }
        }
        for (String text : are) {
            if (!were.contains(text)) {
                Cause cause = causes.add(
                                ChangeKind.VALUE_ADDED,
                                "`" + name + "` has the new value `" + text + "`",
                                old.place(),
                                now.place())
                        .behaves("clients of before see it as `UNRECOGNIZED`; a `switch` over `" + name
                                + ".Known` needs a `default`, or a case for it");
                causes.explain(cause, null, Subject.value(now.place(), text));
            }
        }
    }

    private void compareVariants(UnionType old, UnionType now, String name) {
        Map<Variant, Variant> pairs = old.variants().stream()
                .flatMap(was -> now.variants().stream()
                        .filter(is -> causes.counterparts.same(was.type(), is.type()))
                        .limit(1)
                        .map(is -> Map.entry(was, is)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        boolean sent = wire.isSent(old.place(), now.place());
        for (Variant was : old.variants()) {
            if (!pairs.containsKey(was)) {
                Cause cause = causes.add(
                        ChangeKind.VARIANT_REMOVED,
                        "`" + name + "` is never `" + wire.old(was.type()) + "` any more",
                        was.place(),
                        now.place());
                cause.behaves("should it come all the same, it is kept as `Unrecognized`, or read as another variant");
                if (sent) {
                    cause.breaksWire("servers do not take `" + wire.old(was.type()) + "` there any more");
                }
                explain(cause, old, was, true);
            }
        }
        for (Variant is : now.variants()) {
            if (!pairs.containsValue(is)) {
                Cause cause = causes.add(
                                ChangeKind.VARIANT_ADDED,
                                "`" + name + "` can be `" + wire.now(is.type()) + "` too",
                                old.place(),
                                is.place())
                        .behaves("clients of before see it as `Unrecognized`; from Java 21 on, a `switch` over `" + name
                                + "` needs a `default`, or a case for it");
                explain(cause, now, is, false);
            }
        }
        if (!old.discriminator().equals(now.discriminator())) {
            Cause cause = causes.add(
                    ChangeKind.UNION_CHANGED, "`" + name + "` is told apart otherwise", old.place(), now.place());
            cause.detail("by " + by(old) + " → by " + by(now));
            if (!old.discriminator().isEmpty()) {
                cause.breaksWire("clients tell the variants by `" + old.discriminator() + "`");
            } else {
                cause.behaves("variants are told apart by `" + now.discriminator() + "` alone");
            }
            causes.explain(cause, Subject.type(old.place()), Subject.type(now.place()));
        } else {
            compareTags(old, now, name, pairs);
        }
    }

    private void explain(Cause cause, UnionType union, Variant variant, boolean older) {
        Subject subject =
                new Subject(Subject.Kind.VARIANT, union.place(), variant.place().pointer());
        causes.explain(cause, older ? subject : null, older ? null : subject);
        if (variant.type() instanceof TypeRef.Named named) {
            Subject heir = Subject.heir(union.place(), named.place());
            causes.explain(cause, older ? heir : null, older ? null : heir);
        }
        // The class says that it is of the union: that it does so, or no longer, is the union's doing.
        causes.explain(cause, older ? Subject.type(union.place()) : null, older ? null : Subject.type(union.place()));
    }

    private void compareTags(UnionType old, UnionType now, String name, Map<Variant, Variant> pairs) {
        pairs.forEach((was, is) -> {
            List<String> tags = was.match().tags();
            if (!is.match().tags().equals(tags)) {
                Cause cause = causes.add(
                                ChangeKind.UNION_CHANGED,
                                "`" + name + "` tells `" + wire.now(is.type()) + "` otherwise",
                                was.place(),
                                is.place())
                        .detail("by " + tags + " → by " + is.match().tags());
                if (!is.match().tags().containsAll(tags)) {
                    cause.breaksWire("clients tell it by " + tags);
                }
                causes.explain(cause, Subject.type(old.place()), Subject.type(now.place()));
            }
        });
    }

    private static String by(UnionType union) {
        return union.discriminator().isEmpty() ? "what is in it" : "`" + union.discriminator() + "`";
    }
}
