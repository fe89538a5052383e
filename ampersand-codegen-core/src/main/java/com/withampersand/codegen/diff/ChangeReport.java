package com.withampersand.codegen.diff;

import com.withampersand.codegen.java.Symbol;
import java.util.Comparator;
import java.util.List;

/**
 * What a change of the description does to people who use the generated code, and to their programs.
 *
 * @param changes all changes, those first that break most
 */
public record ChangeReport(List<Change> changes) {

    /** Copies the list. */
    public ChangeReport {
        changes = List.copyOf(changes);
    }

    /**
     * {@return what changed between two versions; their end states count, not the steps between}
     * @param before the older one
     * @param after the newer one
     */
    public static ChangeReport of(Side before, Side after) {
        Causes causes = new Causes(before, after, Counterparts.of(before.api(), after.api()));
        WireView wire = new WireView(causes);
        new ServiceComparison(causes).compare();
        new OperationComparison(causes, wire).compare();
        new TypeComparison(causes, wire).compare();
        new SurfaceComparison(causes).compare();
        new WordsComparison(causes).compare();
        return new ChangeReport(causes.changes());
    }

    /** {@return the report in one line, as in {@code 2 changes - source compatible, binary compatible, wire compatible …}} */
    public String summary() {
        return TextReport.summary(this);
    }

    /** {@return the step of a version that all of it asks for} */
    public Step step() {
        return changes.stream().map(Change::step).max(Comparator.naturalOrder()).orElse(Step.NONE);
    }

    /** {@return whether code that compiled does so still} */
    public boolean isSourceCompatible() {
        return changes.stream().allMatch(Change::isSourceCompatible);
    }

    /** {@return whether code that is compiled links still} */
    public boolean isBinaryCompatible() {
        return changes.stream().allMatch(Change::isBinaryCompatible);
    }

    /** {@return whether clients of before get on with servers of today} */
    public boolean isWireCompatible() {
        return changes.stream().allMatch(Change::isWireCompatible);
    }

    /**
     * {@return the changes of a kind}
     * @param kind the kind
     */
    public List<Change> changes(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** {@return all symbols that changed, each with its change} */
    public List<JavaChange> symbols() {
        return changes.stream().flatMap(change -> change.java().stream()).toList();
    }

    /** {@return the symbols that are new} */
    public List<Symbol> added() {
        return symbols().stream()
                .filter(change -> change.before() == null)
                .map(JavaChange::after)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
