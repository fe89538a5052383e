package com.withampersand.codegen.diff;

import com.withampersand.codegen.model.Operation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds the operations of one version of a description in another. */
final class OperationPairs {

    private final Map<Operation, Operation> pairs = new LinkedHashMap<>();
    private final Set<Operation> before;
    private final Set<Operation> after;

    private OperationPairs(List<Operation> before, List<Operation> after) {
        this.before = new LinkedHashSet<>(before);
        this.after = new LinkedHashSet<>(after);
    }

    /** By ID first: that is what the method is called after. */
    static Map<Operation, Operation> of(List<Operation> before, List<Operation> after) {
        OperationPairs all = new OperationPairs(before, after);
        all.match(operation -> id(operation, operation.place().document() + " "));
        all.match(operation -> id(operation, ""));
        all.match(operation -> operation.place().document() + " " + call(operation));
        all.match(OperationPairs::call);
        return all.pairs;
    }

    /** What is called twice is passed over: it would be a guess. */
    private void match(Function<Operation, String> key) {
        Map<String, Operation> news = byKey(after, key);
        byKey(before, key).forEach((name, old) -> {
            Operation now = news.get(name);
            if (now != null) {
                pairs.put(old, now);
                before.remove(old);
                after.remove(now);
            }
        });
    }

    private static Map<String, Operation> byKey(Set<Operation> operations, Function<Operation, String> key) {
        Map<String, Operation> byKey = new LinkedHashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        for (Operation operation : operations) {
            String name = key.apply(operation);
            if (!name.isEmpty() && byKey.putIfAbsent(name, operation) != null) {
                twice.add(name);
            }
        }
        byKey.keySet().removeAll(twice);
        return byKey;
    }

    private static String id(Operation operation, String before) {
        return operation.id().isEmpty() ? "" : before + operation.id();
    }

    /** The names of variables do not travel. */
    static String call(Operation operation) {
        return operation.method() + " " + operation.path().replaceAll("\\{[^{}]*}", "{}");
    }
}
