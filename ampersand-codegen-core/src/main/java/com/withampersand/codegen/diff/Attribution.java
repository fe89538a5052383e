package com.withampersand.codegen.diff;

import com.withampersand.codegen.diff.Causes.Aspect;
import com.withampersand.codegen.diff.Subject.Kind;
import com.withampersand.codegen.java.Symbol;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds for each symbol that changed the change of the description that it did so for. */
final class Attribution {

    private final Causes causes;
    private final Subjects before;
    private final Subjects after;
    private final Map<String, String> classes;
    private final Map<String, Cause> others = new HashMap<>();

    /**
     * Looks at two sides.
     *
     * @param classes the classes that are called otherwise now, with their names of today
     */
    Attribution(Causes causes, Subjects before, Subjects after, Map<String, String> classes) {
        this.causes = causes;
        this.before = before;
        this.after = after;
        this.classes = classes;
    }

    /** Whether it is a setter of a parameter, which is worth being told of even if the class around it is new. */
    boolean isOfParameter(Symbol symbol) {
        return !symbol.kind().isType() && after.of(symbol).subject().kind() == Kind.PARAMETER;
    }

    void add(JavaChange change) {
        add(change, false);
    }

    /** Adds a change to its cause; one that follows from classes being renamed, to that of the first of them. */
    void add(JavaChange change, boolean follows) {
        Symbol old = change.before();
        Cause cause = follows && old != null ? ofRenamed(old) : null;
        if (cause == null) {
            cause = own(old, change.after());
        }
        if (cause == null) {
            cause = ofComponent(old, change.after());
        }
        if (cause == null) {
            cause = mentioned(old, change.after());
        }
        if (cause == null) {
            cause = around(old, change.after());
        }
        (cause == null ? otherwise(old, change.after()) : cause).add(change);
    }

    private @Nullable Cause ofRenamed(Symbol old) {
        return old.mentions().stream()
                .filter(classes::containsKey)
                .map(name -> before.ofClassNamed(name))
                .map(subject -> causes.around(subject, true))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The cause that is about the very thing. */
    private @Nullable Cause own(@Nullable Symbol old, @Nullable Symbol now) {
        Subject was = old == null ? null : before.of(old).subject();
        Subject is = now == null ? null : after.of(now).subject();
        for (Aspect aspect : aspects(old, now, was == null ? is : was)) {
            Cause cause = was == null ? null : causes.ofOld(was, aspect);
            if (cause == null && is != null) {
                cause = causes.ofNew(is, aspect);
            }
            if (cause != null) {
                return cause;
            }
        }
        Subject tag = was == null ? is : was;
        return tag != null && tag.kind() == Kind.TAG ? ofTag(tag.name(), old != null) : null;
    }

    private static List<Aspect> aspects(@Nullable Symbol old, @Nullable Symbol now, @Nullable Subject subject) {
        if (subject == null || subject.kind() != Kind.OPERATION) {
            return List.of(Aspect.WHOLE);
        }
        if (old == null || now == null) {
            // That an operation is new or gone is all that there is to tell of it then.
            return List.of(
                    Aspect.ARGUMENTS,
                    Aspect.OTHERS,
                    Aspect.RESULT,
                    Aspect.PAGES,
                    Aspect.OWNER,
                    Aspect.NAME,
                    Aspect.WHOLE);
        }
        List<Aspect> aspects = new ArrayList<>();
        if (!old.owner().equals(now.owner())) {
            aspects.add(Aspect.OWNER);
        }
        if (!old.name().equals(now.name())) {
            aspects.add(Aspect.NAME);
        }
        if (!returned(old).equals(returned(now))) {
            boolean ofPage = old.name().endsWith("Call");
            aspects.addAll(ofPage ? List.of(Aspect.RESULT) : List.of(Aspect.PAGES, Aspect.RESULT));
        }
        if (!old.parameters().equals(now.parameters()) || aspects.isEmpty()) {
            aspects.add(Aspect.ARGUMENTS);
        }
        return aspects;
    }

    private static String returned(Symbol symbol) {
        int end = symbol.shape().indexOf('(');
        return end < 0 ? symbol.shape() : symbol.shape().substring(0, end);
    }

    /** The class of a tag comes with its first operation and goes with its last. */
    private @Nullable Cause ofTag(String accessor, boolean older) {
        Side side = older ? causes.before : causes.after;
        for (Aspect aspect : List.of(Aspect.OWNER, Aspect.WHOLE)) {
            for (Operation operation : side.api().operations()) {
                Subject subject = Subject.operation(operation.place());
                Cause cause = older ? causes.ofOld(subject, aspect) : causes.ofNew(subject, aspect);
                if (cause != null && side.names().tagAccessor(operation).equals(accessor)) {
                    return cause;
                }
            }
        }
        return null;
    }

    /** The cause that is about a property of a record, whose constructor it is: rather one that came or went than another. */
    private @Nullable Cause ofComponent(@Nullable Symbol old, @Nullable Symbol now) {
        if (old == null || now == null || old.kind() != Symbol.Kind.CONSTRUCTOR) {
            return null;
        }
        List<Cause> found = Stream.concat(
                        properties(causes.before, before.of(old).subject()).map(it -> causes.ofOld(it, Aspect.WHOLE)),
                        properties(causes.after, after.of(now).subject()).map(it -> causes.ofNew(it, Aspect.WHOLE)))
                .filter(Objects::nonNull)
                .toList();
        return found.stream()
                .filter(cause -> cause.kind() != ChangeKind.PROPERTY_CHANGED)
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0));
    }

    private static Stream<Subject> properties(Side side, Subject type) {
        return side.api().types().stream()
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast)
                .filter(object -> Subject.type(object.place()).equals(type))
                .flatMap(object -> object.properties().stream())
                .map(property -> Subject.property(type.place(), property.name()));
    }

    /** The cause that is about a class that it mentions on one side only, or on both. */
    private @Nullable Cause mentioned(@Nullable Symbol old, @Nullable Symbol now) {
        Set<String> were = old == null ? Set.of() : new LinkedHashSet<>(old.mentions());
        Set<String> are = now == null ? Set.of() : new LinkedHashSet<>(now.mentions());
        Stream<Cause> gone = were.stream()
                .filter(name -> !are.contains(name))
                .map(name -> ofMentioned(name, old, true))
                .filter(Objects::nonNull);
        Stream<Cause> fresh = are.stream()
                .filter(name -> !were.contains(name))
                .map(name -> ofMentioned(name, now, false))
                .filter(Objects::nonNull);
        return Stream.concat(gone, fresh).findFirst().orElse(null);
    }

    private @Nullable Cause ofMentioned(String name, @Nullable Symbol symbol, boolean older) {
        Subjects subjects = older ? before : after;
        Subject subject = subjects.ofClassNamed(name);
        if (subject.kind() != Kind.TYPE) {
            return null;
        }
        if (symbol != null && symbol.kind().isType()) {
            Subject heir =
                    Subject.heir(subject.place(), subjects.of(symbol).subject().place());
            Cause cause = older ? causes.ofOld(heir, Aspect.WHOLE) : causes.ofNew(heir, Aspect.WHOLE);
            if (cause != null) {
                return cause;
            }
        }
        return causes.around(subject, older);
    }

    private @Nullable Cause around(@Nullable Symbol old, @Nullable Symbol now) {
        Cause cause = old == null ? null : causes.around(before.of(old).subject(), true);
        return cause == null && now != null ? causes.around(after.of(now).subject(), false) : cause;
    }

    private Cause otherwise(@Nullable Symbol old, @Nullable Symbol now) {
        Symbol symbol = Objects.requireNonNull(old == null ? now : old);
        Subject subject = (old == null ? after : before).of(symbol).subject();
        boolean runtime = subject.kind() == Kind.RUNTIME;
        String home = symbol.home().replaceFirst("^(?:[\\p{Ll}_][\\p{L}\\p{N}_]*\\.)+", "");
        return others.computeIfAbsent(runtime ? "" : home, key -> {
            String title = runtime ? "The client needs other classes of the runtime" : "`" + home + "` changed";
            return causes.add(ChangeKind.JAVA_CHANGED, title, null, null);
        });
    }
}
