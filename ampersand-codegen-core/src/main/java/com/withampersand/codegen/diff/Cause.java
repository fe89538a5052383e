package com.withampersand.codegen.diff;

import com.withampersand.codegen.diagnostics.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change that is being gathered: first what happened, then the symbols that it reaches. */
final class Cause {

    private final ChangeKind kind;
    private final String title;
    private final @Nullable Location before;
    private final @Nullable Location after;
    private boolean silent;
    private final List<String> details = new ArrayList<>();
    private final Set<String> wire = new LinkedHashSet<>();
    private final Set<String> behaviour = new LinkedHashSet<>();
    private final List<JavaChange> java = new ArrayList<>();

    Cause(ChangeKind kind, String title, @Nullable Location before, @Nullable Location after) {
        this.kind = kind;
        this.title = title;
        this.before = before;
        this.after = after;
    }

    ChangeKind kind() {
        return kind;
    }

    /** Makes it count only if it reaches a symbol: what is inside of a class that is called otherwise does not. */
    Cause ifItReachesCode() {
        silent = true;
        return this;
    }

    Cause detail(String detail) {
        details.add(detail);
        return this;
    }

    Cause breaksWire(String why) {
        wire.add(why);
        return this;
    }

    Cause behaves(String how) {
        behaviour.add(how);
        return this;
    }

    void add(JavaChange change) {
        java.add(change);
        if (!change.note().isEmpty()) {
            behaviour.add(change.note());
        }
    }

    /** {@return whether nothing at all follows from it} */
    boolean isIdle() {
        return (silent || details.isEmpty()) && wire.isEmpty() && behaviour.isEmpty() && java.isEmpty();
    }

    Change change() {
        Set<String> source = new LinkedHashSet<>();
        Set<String> binary = new LinkedHashSet<>();
        for (JavaChange change : java) {
            if (!change.source().isEmpty()) {
                source.add(change.source());
            }
            if (!change.binary().isEmpty()) {
                binary.add(change.binary());
            }
        }
        boolean broken = !source.isEmpty() || !binary.isEmpty() || !wire.isEmpty();
        Step step = broken ? Step.MAJOR : kind == ChangeKind.DOCS_CHANGED ? Step.PATCH : Step.MINOR;
        return new Change(
                kind,
                title,
                details,
                before,
                after,
                java,
                List.copyOf(source),
                List.copyOf(binary),
                List.copyOf(wire),
                List.copyOf(behaviour),
                step);
    }
}
