package com.withampersand.codegen.diff;

import com.withampersand.codegen.diff.Subject.Kind;
import com.withampersand.codegen.model.Origin;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All causes that were found, and where to look for that of a symbol. */
final class Causes {

    /** What of an operation changed. */
    enum Aspect {
        /** What there is of it. */
        WHOLE,
        /** The class of its methods. */
        OWNER,
        /** The name of its methods. */
        NAME,
        /** What they return. */
        RESULT,
        /** How they walk through pages. */
        PAGES,
        /** What they take. */
        ARGUMENTS,
        /** Which methods there are beside the usual ones. */
        OTHERS
    }

    /** What a thing that is described within another comes and goes with. */
    private static final List<Aspect> FROM_WITHIN =
            List.of(Aspect.RESULT, Aspect.ARGUMENTS, Aspect.PAGES, Aspect.WHOLE, Aspect.NAME);

    private record Key(Subject subject, Aspect aspect) {}

    final Side before;
    final Side after;
    final Counterparts counterparts;
    private final List<Cause> causes = new ArrayList<>();
    private final Map<Key, Cause> old = new HashMap<>();
    private final Map<Key, Cause> now = new HashMap<>();

    Causes(Side before, Side after, Counterparts counterparts) {
        this.before = before;
        this.after = after;
        this.counterparts = counterparts;
    }

    Cause add(ChangeKind kind, String title, @Nullable Place was, @Nullable Place is) {
        Cause cause = new Cause(
                kind,
                title,
                was == null ? null : before.locator().apply(was),
                is == null ? null : after.locator().apply(is));
        causes.add(cause);
        return cause;
    }

    /** Makes a cause the one of all symbols of a subject; the first one stays. */
    void explain(Cause cause, @Nullable Subject was, @Nullable Subject is, Aspect aspect) {
        if (was != null) {
            old.putIfAbsent(new Key(was, aspect), cause);
        }
        if (is != null) {
            now.putIfAbsent(new Key(is, aspect), cause);
        }
    }

    void explain(Cause cause, @Nullable Subject was, @Nullable Subject is) {
        explain(cause, was, is, Aspect.WHOLE);
    }

    /** {@return the cause of a subject of the older description} */
    @Nullable
    Cause ofOld(Subject subject, Aspect aspect) {
        return old.get(new Key(subject, aspect));
    }

    /** {@return the cause of a subject of the newer description} */
    @Nullable
    Cause ofNew(Subject subject, Aspect aspect) {
        return now.get(new Key(subject, aspect));
    }

    /** {@return the cause of a subject or of what it is in} */
    @Nullable
    Cause around(Subject subject, boolean older) {
        Subject at = subject;
        for (int steps = 0; steps < 50; steps++) {
            for (Aspect aspect : FROM_WITHIN) {
                Cause cause = older ? ofOld(at, aspect) : ofNew(at, aspect);
                if (cause != null) {
                    return cause;
                }
            }
            Subject outer = outer(at, older ? counterparts.before : counterparts.after);
            if (outer.equals(at)) {
                return null;
            }
            at = outer;
        }
        return null;
    }

    private static Subject outer(Subject subject, Map<Place, TypeDef> types) {
        if (subject.kind() != Kind.TYPE) {
            return subject.parent();
        }
        TypeDef type = types.get(subject.place());
        if (type != null && type.origin() instanceof Origin.Part part) {
            Subject property = Subject.property(part.owner(), part.word());
            boolean isProperty = switch (part.role()) {
                case PROPERTY, ELEMENT, VALUE -> !part.word().isEmpty();
                default -> false;
            };
            return isProperty ? property : Subject.type(part.owner());
        }
        if (type != null && type.origin() instanceof Origin.OfOperation part) {
            return switch (part.role()) {
                case REQUEST -> Subject.body(part.operation());
                case RESPONSE -> Subject.response(part.operation(), part.word());
                default -> Subject.operation(part.operation());
            };
        }
        return subject;
    }

    List<Change> changes() {
        return causes.stream()
                .filter(cause -> !cause.isIdle())
                .map(Cause::change)
                .sorted(Comparator.comparing(Change::step).reversed().thenComparing(Change::kind))
                .toList();
    }

    boolean isEmpty() {
        return causes.stream().allMatch(Cause::isIdle);
    }
}
